package org.bftai.plenary.preview;

import static org.bftai.plenary.preview.RawClient.header;
import static org.bftai.plenary.preview.RawClient.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent here are bytes on a socket: a client of the JDK would not send most of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewServerTest {
    private Path work = Path.of("");
    private WatchedSite watched;
    private PreviewServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        work = folder;
        Path site = work.resolve("site");
        WatchedSite.write(site, "site.yml", "title: A Small Workshop\nurl: https://example.org/2025/\n");
        WatchedSite.write(site, "index.md", "# Home\n");
        WatchedSite.write(site, "cfp.md", "# Call\n");
        WatchedSite.write(site, "other.md", "# Other\n");
        WatchedSite.write(site, "assets/ünï.txt", "words");
        WatchedSite.write(site, "assets/film.mp4", "x".repeat(5 << 20));
        WatchedSite.write(work, "site-secret/secret.txt", "secret");
        WatchedSite.write(work, "secret.txt", "secret");
        watched = WatchedSite.of(site);
        server = PreviewServer.start(watched.session(), 0);
    }

    @AfterAll
    void stop() {
        server.close();
        watched.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/2025/, 200, text/html; charset=utf-8",
        "/2025/index.html, 200, text/html; charset=utf-8",
        "/2025/cfp/, 200, text/html; charset=utf-8",
        "/2025/assets/plenary.css, 200, text/css; charset=utf-8",
        "/2025/assets/%C3%BCn%C3%AF.txt, 200, text/plain; charset=utf-8",
        "/2025/assets/film.mp4, 200, video/mp4",
        "/2025/nowhere/, 404, text/html; charset=utf-8",
        "/cfp/, 404, text/html; charset=utf-8",
        "/-plenary/preview.js, 200, text/javascript; charset=utf-8",
        "/-plenary/strip.css, 200, text/css; charset=utf-8",
        "/-plenary/phone?path=/2025/cfp/, 200, text/html; charset=utf-8",
        "/-plenary/paper?path=%2F2025%2F, 200, text/html; charset=utf-8",
        "/-plenary/phone?path=//evil.example/, 400, text/plain; charset=utf-8",
        "/-plenary/phone?path=/-plenary/phone, 400, text/plain; charset=utf-8",
        "/-plenary/phone, 400, text/plain; charset=utf-8",
        "/-plenary/preview.class, 404, text/plain; charset=utf-8",
        "/-plenary/PreviewServer.class, 404, text/plain; charset=utf-8",
        "/-plenary/, 404, text/plain; charset=utf-8",
    })
    void answers(String path, int status, String type) throws IOException {
        String answer = get(path);
        assertEquals(status, status(answer), answer);
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("", header(answer, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource({"/, /2025/", "/2025, /2025/", "/2025/cfp, /2025/cfp/"})
    void leads_to_the_page(String path, String to) throws IOException {
        String answer = get(path);
        assertEquals(302, status(answer));
        assertEquals(to, header(answer, "Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/2025/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/2025/..%2f..%2fsecret.txt",
                "/2025/..%5c..%5csecret.txt",
                "/2025/%2e%2e%2f%2e%2e%2fsecret.txt",
                "/2025/%252e%252e/secret.txt",
                "/2025/..;/secret.txt",
                "/2025/%00",
                "/2025/index.html%00.txt",
                "/2025/%ff",
                "/2025/%c0%ae%c0%ae/secret.txt",
                "/2025/%0d%0aSet-Cookie:x=y",
                "//evil.example/",
                "//2025/",
                "/2025//cfp/",
                "/2025/site-secret/secret.txt",
                "/site-secret/secret.txt",
                "/etc/passwd",
                "/C:/Windows/win.ini",
                "/2025/site.yml",
                "/2025/index.md",
                "/2025/%zz",
                "/2025/<script>",
                "/2025/\\..\\secret.txt",
                "http://evil.example/",
                "http:opaque",
                "mailto:someone",
                "*",
                "?",
                "",
                "2025/",
            })
    void refuses_what_no_link_says_and_goes_on(String target) throws IOException {
        String answer = send("GET " + target + " HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
        assertTrue(answer.isEmpty() || status(answer) == 400 || status(answer) == 404, answer);
        assertFalse(answer.contains("secret\n") || answer.contains("root:"), answer);
        assertEquals(200, status(get("/2025/")), "it goes on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET /2025/\r\n\r\n",
                "GET /2025/ HTTP/9.9\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /2025/ HTTP/1.1\r\nHost\r\n\r\n",
                "GET /2025/ HTTP/1.1\r\n: x\r\n\r\n",
                "GET /2025/ HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "GET /2025/ HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                "GET /2025/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            })
    void survives_what_is_no_request(String bytes) throws IOException {
        send(bytes);
        assertEquals(200, status(get("/2025/")), "it goes on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", ""})
    void answers_to_no_name_of_others(String host) throws IOException {
        String answer = send("GET /2025/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertEquals(421, status(answer), answer);
        assertFalse(answer.contains("Home"));
    }

    @Test
    void answers_to_no_page_of_others() throws IOException {
        String asked = "GET /-plenary/events?path=/ HTTP/1.1\r\n" + host();
        assertEquals(403, status(send(asked + "Origin: https://evil.example\r\nConnection: close\r\n\r\n")));
        assertEquals(403, status(send(asked + "Origin: null\r\nConnection: close\r\n\r\n")));
        assertEquals(421, status(send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")), "no host");
        assertEquals(
                421,
                status(send("GET / HTTP/1.1\r\n" + host() + "Host: evil.example\r\nConnection: close\r\n\r\n")),
                "two hosts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void answers_to_the_names_of_this_machine(String name) throws IOException {
        String host = "Host: " + name + ":" + server.port() + "\r\n";
        assertEquals(200, status(send("GET /2025/ HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "x"})
    void only_reading_is_allowed(String method) throws IOException {
        String answer = send(method + " /2025/ HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
        assertEquals(405, status(answer));
        assertEquals("GET, HEAD", header(answer, "Allow"));
    }

    @Test
    void a_head_has_no_body_and_says_how_long_it_would_be() throws IOException {
        String whole = get("/2025/");
        String head = send("HEAD /2025/ HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
        assertEquals(200, status(head));
        assertEquals(header(whole, "Content-Length"), header(head, "Content-Length"));
        assertTrue(head.endsWith("\r\n\r\n"));
        assertEquals(
                200, status(send("HEAD /-plenary/events?path=/ HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n")));
    }

    @Test
    void pages_have_one_line_more_than_the_site() throws IOException {
        String answer = get("/2025/");
        String html = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        String without = html.replaceFirst("<script defer src=\"/-plenary/preview.js\"[^>]*></script>\n", "");
        assertNotEquals(html, without);
        assertEquals(watched.file("index.html"), without);
    }

    @Test
    void requests_that_never_end_keep_nobody_out() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                socket.getOutputStream().write("GET /2025/ HT".getBytes(StandardCharsets.US_ASCII));
                open.add(socket);
            }
            assertEquals(200, status(get("/2025/")));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void events_tell_of_a_save() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            String request = "GET /-plenary/events?path=/2025/cfp/ HTTP/1.1\r\n" + host() + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = event(in);
            assertTrue(first.contains("\"theme\":\"plain\"") && first.contains("\"findings\":[]"), first);

            watched.save("other.md", "# Other\n\n[nowhere](/nowhere/)\n");
            String other = event(in);
            assertEquals(page(first), page(other), "this page has not changed: " + other);
            assertTrue(other.contains("[link-broken]"), other);

            watched.save("cfp.md", "# Call again\n");
            assertNotEquals(page(first), page(event(in)));
        }
    }

    @Test
    void a_port_in_use_is_passed_over() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = taken.getLocalPort();
            try (PreviewServer next = PreviewServer.start(watched.session(), port)) {
                assertTrue(next.port() > port && next.port() <= port + 20, next.port() + " after " + port);
            }
        }
    }

    @Test
    void a_closed_server_can_be_closed_again_and_is_gone() throws IOException {
        PreviewServer other = PreviewServer.start(watched.session(), 0);
        other.close();
        other.close();
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), other.port()).close());
    }

    @Test
    void a_site_that_was_never_whole_has_a_page_that_says_why() throws Exception {
        Path broken = work.resolve("broken");
        WatchedSite.write(broken, "index.md", "---\nlayout: <splsh>\n---\n");
        try (WatchedSite other = WatchedSite.of(broken);
                PreviewServer there = PreviewServer.start(other.session(), 0)) {
            String request = "GET / HTTP/1.1\r\nHost: localhost:" + there.port() + "\r\nConnection: close\r\n\r\n";
            String answer = new RawClient(there.port()).send(request);
            assertEquals(503, status(answer));
            assertTrue(answer.contains("layout '&lt;splsh&gt;' not found"), answer);
            assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));

            FileTree.delete(broken);
            Await.until(
                    "it says so",
                    () -> new RawClient(there.port()).send(request).contains("there is no such folder"));
            WatchedSite.write(broken, "index.md", "# Here\n");
            Await.until(
                    "it is there",
                    () -> new RawClient(there.port()).send(request).contains("Here</"));
        }
    }

    @Test
    void a_large_file_that_went_away_is_an_error_of_its_own() throws Exception {
        Path film = watched.site().resolve("assets/other.mp4");
        Files.writeString(film, "y".repeat(5 << 20));
        Await.until("it is there", () -> status(get("/2025/assets/other.mp4")) == 200);
        Files.delete(film);
        Await.until("it is gone", () -> status(get("/2025/assets/other.mp4")) == 404);
    }

    private static String event(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (!line.startsWith("data: ")) {
            line = in.readLine();
        }
        return line;
    }

    private static String page(String event) {
        return event.replaceFirst(".*\"page\":\"([^\"]*)\".*", "$1");
    }

    private String get(String path) throws IOException {
        return client().get(path);
    }

    private String host() {
        return client().host();
    }

    private String send(String bytes) throws IOException {
        return client().send(bytes);
    }

    private RawClient client() {
        return new RawClient(server.port());
    }
}
