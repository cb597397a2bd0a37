package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bftai.plenary.testkit.site.KitSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way from a page to its source. */
class EditLinkTest {
    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void a_page_that_somebody_wrote_can_be_edited(String theme) throws IOException {
        Path site = Sites.of(KitSite.CALLED_OFF, theme).folder();
        String page = Files.readString(site.resolve("cfp/index.html"));
        assertTrue(page.contains("href=\"https://github.com/engines/site/edit/main/site/cfp.md\""), page);
        assertFalse(Files.readString(site.resolve("404.html")).contains("/edit/main/"));
    }
}
