package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThemesMojoTest {
    @Test
    void listsOurThemesWithTheirOptions() throws Exception {
        Console console = new Console();
        ThemesMojo mojo = new ThemesMojo();
        mojo.setLog(console);

        mojo.execute();

        String text = console.text();
        assertTrue(text.contains("INFO horizon (used where site.yml names none): "), text);
        assertTrue(text.contains("INFO     accent (colour, "), text);
    }
}
