package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What we bind for users and tell them to paste is the site plugin that our own build pins. */
class PinnedVersionTest {
    private static final String VERSION = "3.22.0";

    @Test
    void ofTheSitePluginIsTheSameEverywhere() throws Exception {
        String pom = Files.readString(Path.of("../pom.xml")).replaceAll("\\s+", "");
        String packaging = Files.readString(Path.of("src/main/resources/META-INF/plexus/components.xml"));

        assertTrue(pom.contains("<artifactId>maven-site-plugin</artifactId><version>" + VERSION + "</version>"));
        assertTrue(packaging.contains(":maven-site-plugin:" + VERSION + ":deploy"));
        assertTrue(DoxiaSite.WARNING.contains("<version>" + VERSION + "</version>"));
    }
}
