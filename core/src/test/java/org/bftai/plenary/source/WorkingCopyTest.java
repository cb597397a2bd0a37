package org.bftai.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCopyTest {
    @TempDir
    Path top;

    @ParameterizedTest
    @CsvSource({
        "https://github.com/kelp/site.git, https://github.com/kelp/site",
        "https://github.com/kelp/site, https://github.com/kelp/site",
        "https://ada:secret@gitlab.uni.example/a/b/site.git, https://gitlab.uni.example/a/b/site",
        "git@github.com:kelp/site.git, https://github.com/kelp/site",
        "ssh://git@codeberg.org/kelp/site.git, https://codeberg.org/kelp/site",
        "../elsewhere, ",
    })
    void origin_is_an_address_on_the_web(String url, String address) throws IOException {
        configure("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = " + url
                + "\n\tfetch = +refs\n[branch \"main\"]\n");
        Path site = Files.createDirectories(top.resolve("src/site"));

        assertEquals(Optional.ofNullable(address), WorkingCopy.origin(site));
        assertEquals("src/site", WorkingCopy.pathOf(site));
    }

    @Test
    void other_remotes_are_no_origin() throws IOException {
        configure("[remote \"origin\"]\n\tfetch = +refs\n[remote \"mirror\"]\n\turl = https://github.com/kelp/site\n");
        assertEquals(Optional.empty(), WorkingCopy.origin(top));
    }

    private void configure(String text) throws IOException {
        Files.writeString(Files.createDirectory(top.resolve(".git")).resolve("config"), text);
    }
}
