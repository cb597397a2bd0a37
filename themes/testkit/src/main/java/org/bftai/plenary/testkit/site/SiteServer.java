package org.bftai.plenary.testkit.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Serves a published site on loopback, below the path that it is made for, packed as web servers do. */
public final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "jpg", "image/jpeg",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "xml", "application/xml");

    private static final Set<String> PACKED = Set.of("html", "css", "js", "svg", "txt", "xml");

    private final HttpServer server;
    private final PublishedSite site;
    private final String base;

    /** Start serving. */
    public SiteServer(PublishedSite site) throws IOException {
        this.site = site;
        this.base = site.base();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Return what is served. */
    public PublishedSite site() {
        return site;
    }

    /** Return the address of the home page, with a slash at its end. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + base;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.startsWith(base) ? path.substring(base.length()) : "-";
            Path file = site.folder().resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
            if (!Files.isRegularFile(file)) {
                notFound(exchange);
                return;
            }
            String extension = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
            byte[] bytes = Files.readAllBytes(file);
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (PACKED.contains(extension) && accepted != null && accepted.contains("gzip")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                bytes = packed(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Return bytes as gzip makes them. */
    public static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(buffer)) {
            gzip.write(bytes);
        }
        return buffer.toByteArray();
    }

    /** As hosts of static sites do. */
    private void notFound(HttpExchange exchange) throws IOException {
        byte[] bytes = Files.readAllBytes(site.folder().resolve("404.html"));
        exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
        exchange.sendResponseHeaders(404, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
