package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.EncoderPath;
import org.bftai.plenary.testing.FileTree;
import org.bftai.plenary.testing.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as WebP beside JPEG and PNG, where a site asks for it. */
class WebpPicturesTest {
    private static final ClassLoader WITH = BuiltSite.class.getClassLoader();

    @TempDir
    private Path work;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(work.resolve("site"));
        settings("images: {webp: true}");
        Files.writeString(work.resolve("site/index.md"), """
                ---
                title: Home
                header:
                  overlay_image: mill.jpg
                  overlay_filter: 0.6
                ---

                ![The loom](loom.png) ![A dot](small.png)
                """);
        Files.write(work.resolve("site/mill.jpg"), Photo.jpeg(1000, 500));
        Files.write(
                work.resolve("site/loom.png"),
                Photo.encode(Photo.pixels(600, 300, BufferedImage.TYPE_INT_ARGB, 0), "png"));
        Files.write(work.resolve("site/small.png"), Photo.encode(Photo.pixels(9, 9, 1, 0), "png"));
    }

    @Test
    void pagesOfferItBeforeTheOthers() throws IOException {
        SortedMap<String, String> files = build("out", WITH);
        String page = String.valueOf(files.get("index.html")).replaceAll("-[0-9a-f]{8}\\.", ".");
        assertTrue(
                page.contains("<picture><source type=\"image/webp\" srcset=\"assets/sized/mill-480.webp 480w,"
                        + " assets/sized/mill-800.webp 800w, assets/sized/mill-1000.webp 1000w\" sizes=\"100vw\">"
                        + "<img src=\"mill.jpg\" alt=\"\" srcset=\"assets/sized/mill-480.jpg 480w,"),
                page);
        assertTrue(
                page.contains("<picture><source type=\"image/webp\" srcset=\"assets/sized/loom-480.webp 480w,"
                        + " assets/sized/loom-600.webp 600w\" sizes=\"(min-width: 48em) 48em, 100vw\">"
                        + "<img src=\"loom.png\" alt=\"The loom\""),
                page);
        assertTrue(page.contains("</picture> <img src=\"small.png\""), page);
        List<String> webp =
                files.keySet().stream().filter(f -> f.endsWith(".webp")).toList();
        assertEquals(5, webp.size());
        for (String file : webp) {
            int width = Integer.parseInt(file.split("-")[1]);
            assertEquals(
                    width,
                    ImageIO.read(work.resolve("out").resolve(file).toFile()).getWidth());
        }
    }

    /** What shows links elsewhere may not know WebP. */
    @Test
    void linksAreShownWithAJpegOfAtMost1200Pixels() throws IOException {
        settings("url: https://engines.example/\nimages: {webp: true}");
        Files.write(work.resolve("site/mill.jpg"), Photo.jpeg(2000, 500));
        String page = String.valueOf(build("out", WITH).get("index.html")).replaceAll("-[0-9a-f]{8}\\.", ".");
        assertTrue(
                page.contains(
                        "<meta property=\"og:image\" content=\"https://engines.example/assets/sized/mill-1200.jpg\">"
                                + "<meta property=\"og:image:width\" content=\"1200\">"
                                + "<meta property=\"og:image:height\" content=\"300\">"),
                page);
    }

    @Test
    void withoutAnEncoderPagesAreAsWithoutTheSetting() throws IOException {
        SortedMap<String, String> asked = build("one", EncoderPath.empty());
        settings("");
        assertEquals(asked, build("two", WITH));
    }

    @Test
    void aMissingEncoderIsAWarningWhereItIsAskedFor() {
        BuiltSite built = built("out", EncoderPath.empty());
        assertTrue(
                built.printed().contains("site.yml:2:16: warning: there is no encoder of WebP on the class path"),
                built::printed);
        assertTrue(built.printed().contains("<artifactId>webp-imageio</artifactId>"), built::printed);
    }

    private void settings(String images) throws IOException {
        Files.writeString(work.resolve("site/site.yml"), "title: Engines\n" + images + "\n");
    }

    private SortedMap<String, String> build(String name, ClassLoader classes) throws IOException {
        BuiltSite built = built(name, classes);
        assertTrue(built.result().ok(), built::printed);
        return FileTree.read(work.resolve(name));
    }

    private BuiltSite built(String name, ClassLoader classes) {
        BuildRequest request = BuildRequest.of(work.resolve("site"), classes, BuiltSite.NOW);
        return BuiltSite.of(request.withOutput(Optional.of(work.resolve(name))));
    }
}
