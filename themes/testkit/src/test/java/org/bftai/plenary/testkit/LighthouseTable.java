package org.bftai.plenary.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.bftai.plenary.testkit.browser.Chromium;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.junit.jupiter.api.Test;

/**
 * Measures pages of every theme by Lighthouse and writes the table in the documentation. It is no test, since a machine that
 * has other things to do changes the figures: it runs only when asked by name, on a machine that has nothing else to do.
 *
 * <pre>{@code
 * npm install --global lighthouse@12.8.2
 * ./mvnw -pl themes/testkit -am test -Dtest=LighthouseTable -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>{@code -Dlighthouse=…} is the command where it is not on the path, {@code -Dlighthouse.runs=…} how often each page is
 * measured; the table has the median.
 */
class LighthouseTable {
    private static final Path PAGE = Path.of("..", "..", "docs", "src", "site", "measured.md");
    private static final String COMMAND = System.getProperty("lighthouse", "lighthouse");
    private static final int RUNS = Integer.getInteger("lighthouse.runs", 5);
    private static final String CHROME = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
            + " --disable-background-networking --disable-component-update --disable-sync";

    private static final String HEAD = "| Theme | Page | Device | Performance | Accessibility | Best practices | SEO |"
            + " Largest paint | Shift | Bytes | Requests |\n"
            + "|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";

    private enum Device {
        MOBILE("--form-factor=mobile"),
        DESKTOP("--preset=desktop");

        private final String option;

        Device(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void is_measured() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder(HEAD);
        for (String theme : Sites.chosenThemes().toList()) {
            Map<String, PublishedSite> pages = new TreeMap<>();
            // Lighthouse cannot be told another day: the site is built by its clock.
            pages.put("example site", PublishedSite.build("measured-" + theme, Sites.EXAMPLE, theme, Instant.now()));
            pages.put("page from Jekyll", Sites.of(KitSite.SEED, theme));
            for (Map.Entry<String, PublishedSite> page : pages.entrySet()) {
                try (SiteServer server = new SiteServer(page.getValue())) {
                    for (Device device : Device.values()) {
                        table.append(
                                "| %s | %s | %s |%s\n".formatted(theme, page.getKey(), device, row(server, device)));
                    }
                }
            }
        }
        String text = Files.readString(PAGE);
        Files.writeString(PAGE, text.replaceFirst("(?s)\\| Theme .*\\|\n", table.toString()));
    }

    private static String row(SiteServer server, Device device) throws IOException, InterruptedException {
        List<JsonNode> reports = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            reports.add(report(server.url(), device));
        }
        String scores = List.of("performance", "accessibility", "best-practices", "seo").stream()
                .map(category -> median(
                        reports,
                        r -> 100 * r.at("/categories/" + category + "/score").asDouble()))
                .map(score -> " " + Math.round(score) + " |")
                .collect(Collectors.joining());
        return scores
                + " %d ms | %.3f | %d | %d |"
                        .formatted(
                                Math.round(median(reports, r -> audit(r, "largest-contentful-paint"))),
                                median(reports, r -> audit(r, "cumulative-layout-shift")),
                                Math.round(median(reports, r -> audit(r, "total-byte-weight"))),
                                Math.round(median(
                                        reports,
                                        r -> r.at("/audits/network-requests/details/items")
                                                .size())));
    }

    private static double audit(JsonNode report, String name) {
        return report.at("/audits/" + name + "/numericValue").asDouble();
    }

    private static double median(List<JsonNode> reports, ToDoubleFunction<JsonNode> figure) {
        return reports.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(reports.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode report(String url, Device device) throws IOException, InterruptedException {
        Path file = Files.createTempFile("lighthouse", ".json");
        try {
            ProcessBuilder command = new ProcessBuilder(
                    COMMAND,
                    url,
                    device.option,
                    "--quiet",
                    "--no-enable-error-reporting",
                    "--output=json",
                    "--output-path=" + file,
                    "--chrome-flags=" + CHROME,
                    "--only-categories=performance,accessibility,best-practices,seo");
            command.environment().put("CHROME_PATH", Chromium.executable().toString());
            // The streams of a test's process belong to who runs the tests.
            Process lighthouse = command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            lighthouse.getOutputStream().close();
            int code = lighthouse.waitFor();
            if (code != 0) {
                throw new IOException(COMMAND + " ended with " + code + " for " + url);
            }
            return new ObjectMapper().readTree(file.toFile());
        } finally {
            Files.delete(file);
        }
    }
}
