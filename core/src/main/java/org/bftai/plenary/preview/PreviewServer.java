package org.bftai.plenary.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the preview on loopback. No request ends it, and none reads a file that is not part of the site. */
final class PreviewServer implements AutoCloseable {
    /** How many ports are tried, one after the other. */
    private static final int TRIES = 20;

    static {
        // Read once by the JDK's server: events go out at once, and a request that never ends does not hold a thread.
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("sun.net.httpserver.maxReqTime", "30");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final PreviewSession session;
    private final Gate gate;
    private final Choices choices;

    private PreviewServer(HttpServer server, PreviewSession session) {
        this.server = server;
        this.session = session;
        this.gate = Gate.of(server.getAddress().getPort());
        this.choices = Choices.of(session.themes(), server.getAddress().getPort());
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "plenary-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Begin to serve.
     *
     * @param port where it is taken, one of the next is; 0 takes any
     */
    static PreviewServer start(PreviewSession session, int port) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        for (int next = port; ; next++) {
            try {
                return new PreviewServer(HttpServer.create(new InetSocketAddress(loopback, next), 64), session);
            } catch (BindException e) {
                if (next == port + TRIES || next == 0xFFFF) {
                    throw new IOException("the ports " + port + " to " + next + " are in use", e);
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Return scheme, host and port. */
    String origin() {
        InetAddress address = server.getAddress().getAddress();
        return "http://" + (address instanceof Inet6Address ? "[::1]" : address.getHostAddress()) + ":" + port();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            respond(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            // A large file that went, or a mistake of ours: whoever waits is told, unless an answer has begun.
            if (exchange.getResponseCode() < 0) {
                send(exchange, Answer.refusal(500, "the preview failed: " + e));
            }
        }
    }

    private void respond(HttpExchange exchange) throws IOException, InterruptedException {
        URI target = exchange.getRequestURI();
        Headers headers = exchange.getRequestHeaders();
        Optional<Answer> refused = gate.refuse(exchange.getRequestMethod(), target, headers);
        if (refused.isPresent()) {
            send(exchange, refused.get());
            return;
        }
        Optional<String> path = RequestedPath.decode(target.getRawPath());
        if (path.isEmpty()) {
            send(exchange, Answer.refusal(400, "not the path of a page"));
            return;
        }
        String theme = choices.asked(headers, session.shown(""));
        String query = Optional.ofNullable(target.getRawQuery()).orElse("");
        if (path.get().equals(OwnFiles.EVENTS)) {
            events(exchange, theme, query);
        } else if (path.get().startsWith(OwnFiles.FOLDER)) {
            send(exchange, OwnFiles.answer(path.get(), query));
        } else {
            send(exchange, new SiteFiles(session.shown(theme)).answer(path.get()));
        }
    }

    private void events(HttpExchange exchange, String theme, String query) throws IOException, InterruptedException {
        Optional<String> page = OwnFiles.page(query);
        if (page.isEmpty()) {
            send(exchange, Answer.refusal(400, "no path of a page"));
            return;
        }
        safe(exchange.getResponseHeaders()).set("Content-Type", "text/event-stream; charset=utf-8");
        boolean body = exchange.getRequestMethod().equals("GET");
        exchange.sendResponseHeaders(200, body ? 0 : -1);
        if (body) {
            new LiveReload(session, choices).tell(exchange.getResponseBody(), theme, page.get());
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = safe(exchange.getResponseHeaders());
        answer.headers().forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && answer.length() >= 0) {
            headers.set("Content-Length", Long.toString(answer.length()));
        }
        if (head || answer.length() == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        try (InputStream in = answer.content().open()) {
            exchange.sendResponseHeaders(answer.status(), Math.max(0, answer.length()));
            try (OutputStream out = exchange.getResponseBody()) {
                in.transferTo(out);
            }
        }
    }

    private static Headers safe(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        return headers;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
