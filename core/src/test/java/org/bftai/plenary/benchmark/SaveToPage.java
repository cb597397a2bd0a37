package org.bftai.plenary.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.preview.Preview;
import org.bftai.plenary.preview.PreviewRequest;

/**
 * Measures how long it takes from a save to the new bytes: a copy of a site is previewed, its {@code index.md} saved again
 * and again with another sentence, and each time the page is fetched as soon as the preview tells that it has changed.
 *
 * <pre>
 * ./mvnw -q test-compile
 * java -cp (core/target/classes, core/target/test-classes, target/classes of all themes, the jars core needs) \
 *     org.bftai.plenary.benchmark.SaveToPage example-site/src/site 300
 * </pre>
 *
 * <p>The first third warms up and does not count. On a shared machine take the least of several runs.
 */
public final class SaveToPage {
    private SaveToPage() {}

    /**
     * Measure and print.
     *
     * @param arguments the folder of a site, and how many saves
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("save-to-page");
        Path site = work.resolve("site");
        copy(Path.of(arguments[0]), site);
        int saves = Integer.parseInt(arguments[1]);
        BuildRequest build = BuildRequest.of(site, SaveToPage.class.getClassLoader(), Instant.now())
                .withCache(Optional.of(work.resolve("cache")));
        try (Preview preview = Preview.start(new PreviewRequest(build, Instant::now, 0), line -> {})) {
            double[] milliseconds = measure(preview, site.resolve("index.md"), saves);
            double[] counted = Arrays.copyOfRange(milliseconds, saves / 3, saves);
            Arrays.sort(counted);
            System.out.printf(
                    Locale.ROOT,
                    "%d saves: median %.0f ms, p95 %.0f ms, most %.0f ms%n",
                    counted.length,
                    counted[counted.length / 2],
                    counted[counted.length * 95 / 100],
                    counted[counted.length - 1]);
        }
    }

    private static double[] measure(Preview preview, Path page, int saves) throws IOException, InterruptedException {
        String text = Files.readString(page);
        URI home = URI.create(preview.url());
        URI events = home.resolve("/-plenary/events?path=" + home.getPath());
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest get = HttpRequest.newBuilder(home).build();
        HttpResponse<InputStream> stream =
                client.send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream());
        double[] milliseconds = new double[saves];
        try (BufferedReader told = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            next(told);
            for (int i = 0; i < saves; i++) {
                String sentence = "Saved for the time number " + i + ".";
                long start = System.nanoTime();
                Files.writeString(page, text + "\n" + sentence + "\n");
                String served = "";
                while (!served.contains(sentence)) {
                    next(told);
                    served = client.send(get, HttpResponse.BodyHandlers.ofString())
                            .body();
                }
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return milliseconds;
    }

    private static void next(BufferedReader told) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = told.readLine();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
