package org.bftai.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.bftai.plenary.source.EncodingRepair;

/**
 * Writes one site of many pages for Plenary and for Hugo, to be timed side by side as whole processes. The pages are the
 * example site's home page, each with a title, a heading and words of its own, so that nothing can be made once for all.
 *
 * <pre>
 * java core/src/test/java/org/bftai/plenary/benchmark/ManyPages.java 10000 target/many
 * (cd target/many/plenary &amp;&amp; time mvn -q org.bftai.plenary:plenary-maven-plugin:0.1.0-SNAPSHOT:build)
 * time hugo --quiet -s target/many/hugo
 * </pre>
 *
 * <p>Remove {@code plenary/target} and {@code hugo/public} between runs, and {@code plenary/.mvn} to see Java's own
 * defaults instead of what {@code init} writes. On a shared machine compare user time, and the
 * least of several runs taken in turn.
 */
public final class ManyPages {
    private static final Path SEED = Path.of("core", "src", "test", "sites", "seed", "site", "index.md");
    private static final Path BANNER = Path.of("example-site/src/site/editions/2025/assets/images/banner.jpg");
    private static final String SETTINGS =
            "title: BFT-AI\nurl: https://bft-ai.example/\nnavigation: {main: [{title: Home, url: /}]}\n"
                    + "checks: {page-orphan: off, heading-order: off}\n";
    private static final String CALL = "---\ntitle: Call for Papers\n---\n\nPapers are due in July.\n";
    private static final Path OPTIONS =
            Path.of("core/src/main/resources/org/bftai/plenary/edit/founding/project/jvm.config");
    private static final Path HUGO = Path.of("core", "src", "test", "resources", "benchmark");
    private static final List<String> WORDS =
            List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda");

    private ManyPages() {}

    /**
     * Write the sites.
     *
     * @param arguments the number of pages, and a folder that is new
     */
    public static void main(String[] arguments) throws IOException {
        int pages = Integer.parseInt(arguments[0]);
        Path plenary = Path.of(arguments[1], "plenary");
        Path hugo = Path.of(arguments[1], "hugo");
        Path sources = plenary.resolve("src/site");
        Files.createDirectories(sources);
        Files.writeString(sources.resolve("site.yml"), SETTINGS);
        Files.writeString(sources.resolve("cfp.md"), CALL);
        copy(BANNER, sources.resolve("assets/images/banner.jpg"));
        copy(OPTIONS, plenary.resolve(".mvn/jvm.config"));
        Files.createDirectories(hugo.resolve("content"));
        Files.writeString(hugo.resolve("content/cfp.md"), CALL);
        copy(BANNER, hugo.resolve("static/assets/images/banner.jpg"));
        copy(HUGO.resolve("config.toml"), hugo.resolve("config.toml"));
        for (String layout : List.of("index.html", "_default/single.html", "_default/list.html")) {
            copy(HUGO.resolve("page.html"), hugo.resolve("layouts").resolve(layout));
        }
        String seed = Files.readString(SEED);
        String page = EncodingRepair.repair(seed, EncodingRepair.find(seed));
        for (int i = 0; i < pages; i++) {
            String varied = varied(page, i);
            Files.writeString(sources.resolve(i == 0 ? "index.md" : "page-" + i + ".md"), varied);
            Files.writeString(hugo.resolve("content").resolve(i == 0 ? "_index.md" : "page-" + i + ".md"), varied);
        }
    }

    private static String varied(String page, int number) {
        String words =
                WORDS.get(number % WORDS.size()) + " " + WORDS.get(number / WORDS.size() % WORDS.size()) + " " + number;
        return page.replace("title: \"BFT-AI 2025\"", "title: \"BFT-AI 2025 " + words + "\"")
                .replace("The increasing integration", "The " + words + " integration")
                .replace("Topics of Interest", "Topics of Interest, " + words)
                .replace("Join us in", "Join us (" + words + ") in")
                .replace("July 25, 2025", "July 25, 2025 (" + number + ")");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
