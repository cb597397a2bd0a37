package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where no finding speaks of a link, every address in every published page leads to a published file, and to its anchor. */
class PublishedLinksTest {
    private static final Path SITES = Path.of("src", "test", "sites");
    private static final String HOST = "https://host.example";

    static Stream<String> behaviours() throws IOException {
        List<String> sound = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SITES)) {
            for (Path folder : folders.sorted().toList()) {
                String printed = Files.readString(folder.resolve("diagnostics.txt"));
                boolean spoken = printed.matches("(?s).*\\[(link-broken|link-draft|image-missing|external-request)].*");
                if (!spoken && Files.exists(folder.resolve("expected"))) {
                    sound.add(folder.getFileName().toString());
                }
            }
        }
        return sound.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void no_link_leads_nowhere(String behaviour) throws IOException {
        Path root = SITES.resolve(behaviour).resolve("expected");
        String base = basePath(SITES.resolve(behaviour).resolve("site").resolve("site.yml"));
        List<String> nowhere = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path page : all.filter(f -> f.toString().endsWith(".html")).toList()) {
                String url = HOST + base + encoded(root.relativize(page));
                for (Element e : Jsoup.parse(Files.readString(page), url).select("[href], [src]")) {
                    String name = e.hasAttr("href") ? "href" : "src";
                    String absolute = e.absUrl(name);
                    if (absolute.startsWith(HOST) && !answers(root, URI.create(absolute), base)) {
                        nowhere.add(root.relativize(page) + ": " + e.attr(name));
                    }
                }
            }
        }
        assertEquals(List.of(), nowhere);
    }

    private static boolean answers(Path root, URI url, String base) throws IOException {
        if (!url.getPath().startsWith(base)) {
            return false;
        }
        String path = url.getPath().substring(base.length());
        Path file = root.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String fragment = url.getFragment();
        if (fragment == null || fragment.equals("top") || fragment.equals("main")) {
            return true;
        }
        Document there = Jsoup.parse(Files.readString(file));
        return there.getElementById(fragment) != null;
    }

    private static String encoded(Path path) throws IOException {
        return Path.of("/")
                .toUri()
                .relativize(Path.of("/").resolve(path).toUri())
                .getRawPath();
    }

    private static String basePath(Path settings) throws IOException {
        if (!Files.exists(settings)) {
            return "/";
        }
        return Files.readString(settings)
                .lines()
                .filter(line -> line.startsWith("url: "))
                .map(line -> URI.create(line.substring("url: ".length())).getPath())
                .map(path -> path.endsWith("/") ? path : path + "/")
                .findFirst()
                .orElse("/");
    }
}
