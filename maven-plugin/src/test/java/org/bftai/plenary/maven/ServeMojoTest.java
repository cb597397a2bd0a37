package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeMojoTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void servesUntilItIsInterrupted() throws Exception {
        LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
        ServeMojo mojo = new Project(folder)
                .with("index.md", "# A Small Workshop\n")
                .with("draft.md", "---\ndraft: true\n---\n# Soon\n")
                .serve();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add(text.toString());
            }
        });
        CompletableFuture<String> end = new CompletableFuture<>();
        Thread goal = new Thread(() -> {
            try {
                mojo.execute();
                end.complete("ended");
            } catch (Exception e) {
                end.complete(e.toString());
            }
        });
        goal.start();
        String open = said.poll(1, TimeUnit.MINUTES);
        assertTrue(
                open != null && open.matches("open: http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C ends the preview\\)"), open);

        URI draft = URI.create(open.split(" ")[1]).resolve("draft/");
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(draft)
                                .timeout(Duration.ofMinutes(1))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Soon"));
        assertTrue(!new Project(folder).has("target/site"), "nothing is written");

        goal.interrupt();
        assertEquals("ended", end.get(1, TimeUnit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, 99_999})
    void saysWhatAPortCanBe(int port) {
        ServeMojo mojo = new Project(folder).with("index.md", "# A workshop\n").serve();
        mojo.port = port;

        var failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                "plenary.port is '" + port + "': write a number up to 65535, or 0 for any port", failure.getMessage());
    }

    @Test
    void skipsAModuleThatIsNoSite() throws Exception {
        Project project = new Project(folder).with("src/main/java/Some.java", "class Some {}\n");

        project.serve().execute();

        assertEquals(
                "INFO skipped: no site.yml or index.md here or in src/site",
                project.console().text());
    }
}
