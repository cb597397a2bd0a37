package org.bftai.plenary.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import javax.imageio.ImageIO;
import org.bftai.plenary.KeptBuild;
import org.bftai.plenary.output.OutputTree;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred random edits, many of them broken: whenever it is quiet, what is served is what a clean build makes. */
class EditStormTest {
    private static final int EDITS = 200;
    private static final int BETWEEN_LOOKS = 10;

    @TempDir
    Path work;

    private final Random random = new Random(20250711);
    private Path site = Path.of("");

    @Test
    void what_is_served_is_what_a_clean_build_makes() throws Exception {
        site = work.resolve("site");
        mend();
        try (WatchedSite watched = WatchedSite.of(site);
                PreviewServer server = PreviewServer.start(watched.session(), 0)) {
            for (int i = 1; i <= EDITS; i++) {
                edit(i);
                if (i % BETWEEN_LOOKS == 0) {
                    compare(watched, server, i);
                }
            }
        }
    }

    private void compare(WatchedSite watched, PreviewServer server, int edits) throws Exception {
        KeptBuild clean = watched.clean();
        if (!clean.isWhole()) {
            Await.until(
                    "it is seen to be broken after edit " + edits,
                    () -> watched.shown().broken()
                            && watched.shown()
                                    .findings()
                                    .equals(Finding.of(clean.result().findings(), watched.request())));
            mend();
        }
        OutputTree whole = watched.clean().files();
        Await.until(
                "a clean build is served after edit " + edits,
                () -> !watched.shown().broken()
                        && watched.shown().good().orElseThrow().tree().equals(whole));
        for (String file : whole.files().keySet()) {
            byte[] made = whole.files().get(file).content().open().readAllBytes();
            assertEquals(
                    text(made),
                    text(served(server, file)).replaceFirst("<script defer src=\"/-plenary/[^>]*></script>\n", ""),
                    file);
        }
    }

    private static byte[] served(PreviewServer server, String file) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.origin() + "/" + file)).build();
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, response.statusCode(), file);
        return response.body();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Bring everything that can be broken into order. */
    private void mend() throws IOException {
        for (int page = 0; page < 4; page++) {
            WatchedSite.write(site, page == 0 ? "index.md" : "page-" + page + ".md", "# Page " + page + "\n");
        }
        for (int page = 4; page < 8; page++) {
            Files.deleteIfExists(site.resolve("page-" + page + ".md"));
        }
        WatchedSite.write(site, "site.yml", "title: Storm\n");
        WatchedSite.write(
                site, "event.yml", "name: A Small Workshop\nacronym: ASW\ndates:\n  submission: 2025-07-11\n");
        Files.deleteIfExists(site.resolve("layouts/single.ftlh"));
    }

    private void edit(int number) throws IOException {
        String page = random.nextInt(4) == 0 ? "index.md" : "page-" + (1 + random.nextInt(7)) + ".md";
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> WatchedSite.write(site, page, "# Edit " + number + "\n\nDue {{ dates.submission }}.\n");
            case 3 -> WatchedSite.write(site, page, "---\nlayout: nowhere\n---\n# Edit " + number + "\n");
            case 4 -> WatchedSite.write(site, page, "---\ntitle: [\n");
            case 5 -> WatchedSite.write(site, page, "# Edit " + number + "\n\n[gone](/gone/) ![x](gone.png)\n");
            case 6 -> saveByRename(page, "# Renamed into place " + number + "\n");
            case 7 -> rename(page, "page-" + (1 + random.nextInt(7)) + ".md");
            case 8 -> Files.deleteIfExists(site.resolve("page-" + (1 + random.nextInt(7)) + ".md"));
            case 9 -> WatchedSite.write(site, "deep/" + number % 3 + "/below.md", "# Below " + number + "\n");
            case 10 -> FileTree.delete(site.resolve("deep"));
            case 11 ->
                WatchedSite.write(
                        site, "site.yml", "title: Storm " + number + (random.nextBoolean() ? "\n" : "\ntheem: x\n"));
            case 12 -> WatchedSite.write(site, "event.yml", random.nextBoolean() ? EVENT : EVENT + "  camera: soon\n");
            case 13 -> picture(number);
            case 14 ->
                WatchedSite.write(
                        site,
                        "layouts/single.ftlh",
                        random.nextBoolean() ? "<p>${page.title}</p>${content} " + number : "${page.nothing}");
            default -> deleteAndRestore();
        }
    }

    private static final String EVENT = "name: A Small Workshop\nacronym: ASW\ndates:\n  submission: 2025-08-15\n";

    private void saveByRename(String page, String text) throws IOException {
        WatchedSite.write(site, page + "~", text);
        Files.move(site.resolve(page + "~"), site.resolve(page), StandardCopyOption.ATOMIC_MOVE);
    }

    private void rename(String from, String to) throws IOException {
        if (Files.exists(site.resolve(from))) {
            Files.move(site.resolve(from), site.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void picture(int number) throws IOException {
        BufferedImage image = new BufferedImage(600, 20 + number % 7, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, number * 7919);
        Files.createDirectories(site.resolve("assets"));
        ImageIO.write(image, "png", site.resolve("assets/hall.png").toFile());
        WatchedSite.write(site, "page-1.md", "# Hall\n\n![The hall](/assets/hall.png)\n");
    }

    /** As a change of branch does. */
    private void deleteAndRestore() throws IOException {
        Path aside = work.resolve("aside");
        FileTree.copy(site, aside);
        FileTree.delete(site);
        FileTree.copy(aside, site);
        FileTree.delete(aside);
    }
}
