package org.bftai.plenary.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewSessionTest {
    private static final String BROKEN = "---\nlayout: splsh\n---\n# One\n";

    @TempDir
    Path work;

    Path site;

    @BeforeEach
    void site() throws Exception {
        site = work.resolve("site");
        WatchedSite.write(site, "index.md", "# One\n");
        WatchedSite.write(site, "site.yml", "title: A Small Workshop\n");
    }

    @Test
    void a_save_is_shown_and_told_in_one_line() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            watched.save("index.md", "# Two\n").awaitText("index.html", "Two");
            Await.until("it is told", () -> !watched.console().isEmpty());
            String told = String.join("\n", watched.console()).replaceAll("\\d+ ms", "TIME");
            assertEquals("INFO index.md: rebuilt in TIME", told);
        }
    }

    @Test
    void a_broken_save_keeps_the_last_good_page_until_the_next_good_one() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            watched.save("index.md", BROKEN);
            Await.until("it is broken", () -> watched.shown().broken());
            assertTrue(watched.file("index.html").contains("One"));
            assertTrue(watched.shown()
                    .findings()
                    .get(0)
                    .text()
                    .startsWith("index.md:2:9: error: layout 'splsh' not found"));

            watched.save("index.md", "# Three\n").awaitText("index.html", "Three");
            assertFalse(watched.shown().broken());
            assertEquals(0, watched.shown().findings().size());
        }
    }

    @Test
    void what_only_stops_publishing_does_not_stop_the_page() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            watched.save("index.md", "# Two\n\n[nowhere](/nowhere/)\n").awaitText("index.html", "Two");
            assertFalse(watched.shown().broken());
            assertTrue(watched.shown().findings().get(0).stops());
        }
    }

    @Test
    void an_editor_that_puts_a_new_file_in_the_place_of_the_old_one_saves_too() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            Files.writeString(site.resolve(".index.md.swp"), "# Two\n");
            Files.move(site.resolve(".index.md.swp"), site.resolve("index.md"), StandardCopyOption.REPLACE_EXISTING);
            watched.awaitText("index.html", "Two");
        }
    }

    @Test
    void a_page_in_new_folders_appears_and_goes_with_them() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            watched.save("a/b/c.md", "# Deep\n").awaitText("a/b/c/index.html", "Deep");
            FileTree.delete(site.resolve("a"));
            Await.until("it is gone", () -> watched.file("a/b/c/index.html").isEmpty());
            watched.save("a/b/c.md", "# Again\n").awaitText("a/b/c/index.html", "Again");
        }
    }

    @Test
    void a_folder_that_is_deleted_is_missed_and_welcome_again() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            FileTree.delete(site);
            Await.until("it is missed", () -> watched.shown().broken());
            assertTrue(watched.shown().findings().get(0).text().contains("there is no such folder [site-missing]"));
            assertTrue(watched.file("index.html").contains("One"), "the last good page");

            watched.save("site.yml", "title: A Small Workshop\n")
                    .save("index.md", "# Back\n")
                    .awaitText("index.html", "Back");
            assertFalse(watched.shown().broken());
            watched.save("index.md", "# Back again\n").awaitText("index.html", "Back again");
        }
    }

    @Test
    void a_site_that_is_not_there_yet_is_waited_for() throws Exception {
        try (WatchedSite watched = WatchedSite.of(work.resolve("later"))) {
            assertTrue(watched.shown().good().isEmpty());
            watched.save("index.md", "# Here\n").awaitText("index.html", "Here");
        }
    }

    @Test
    void a_burst_is_shown_whole_and_told_calmly() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            for (int i = 0; i < 3000; i++) {
                watched.save("assets/data/" + i % 50 + "/" + i + ".txt", "number " + i);
            }
            watched.awaitText("assets/data/49/2999.txt", "number 2999");
            Await.until(
                    "all are there",
                    () -> watched.clean()
                            .files()
                            .equals(watched.shown().good().orElseThrow().tree()));
            assertTrue(watched.console().size() < 60, watched.console()::toString);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_costs_time_and_nothing_else() throws Exception {
        Files.writeString(site.resolveSibling("cache"), "a file where a folder should be, as on a full disk");
        try (WatchedSite watched = WatchedSite.of(site)) {
            BufferedImage image = new BufferedImage(600, 20, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(image, "png", site.resolve("hall.png").toFile());
            watched.save("index.md", "# Two\n\n![The hall](hall.png)\n").awaitText("index.html", "480w");
            assertFalse(watched.shown().broken());
        }
    }

    @Test
    void a_file_that_is_written_while_it_is_read_is_read_again() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            try (Writer half = Files.newBufferedWriter(site.resolve("index.md"))) {
                half.write("---\nlayout: spl");
                half.flush();
                Await.until("half of it is seen", () -> watched.shown().broken());
                half.write("ash\n---\n# Whole\n");
            }
            watched.awaitText("index.html", "Whole");
            assertFalse(watched.shown().broken());
        }
    }

    @Test
    void a_theme_beside_the_site_is_watched() throws Exception {
        Path theme = work.resolve("lantern");
        FileTree.copy(Path.of("src", "test", "resources", "META-INF", "plenary"), theme);
        Path descriptor = theme.resolve("theme.yml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("name: plain", "name: lantern"));
        WatchedSite.write(site, "site.yml", "title: A Small Workshop\ntheme: ../lantern\n");
        try (WatchedSite watched = WatchedSite.of(site)) {
            Path layout = theme.resolve("layouts/single.ftlh");
            Files.writeString(layout, Files.readString(layout) + "\n<!-- lit -->\n");
            watched.awaitText("index.html", "<!-- lit -->");
        }
    }

    @Test
    void a_theme_is_tried_only_when_somebody_asks_and_follows_saves_while_it_is_looked_at() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            assertEquals(
                    "plain",
                    watched.session().shown("plain").good().orElseThrow().theme());
            watched.session().readers().enter("plain");
            watched.save("index.md", "# Two\n").awaitText("index.html", "Two");
            assertTrue(watched.session().shown("plain").sameAs(watched.shown()));
            watched.session().readers().leave("plain");

            assertTrue(watched.session().shown("gone").broken(), "a theme that is not there");
            assertFalse(watched.shown().broken());
        }
    }

    @Test
    void a_reader_is_told_of_a_change_and_of_the_end() throws Exception {
        try (WatchedSite watched = WatchedSite.of(site)) {
            long version = watched.session().readers().await(-2, 0);
            watched.save("index.md", "# Two\n");
            assertTrue(watched.session().readers().await(version, 60_000) > version);
            watched.session().readers().close();
            assertEquals(-1, watched.session().readers().await(version, 0));
        }
    }
}
