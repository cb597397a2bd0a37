package org.bftai.plenary.output;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.output.OutputTree.Kept;
import org.bftai.plenary.source.Failure;
import org.bftai.plenary.source.Sha256;

/** Keeps a build's files in memory and writes nothing. */
public final class KeptPublication implements Publication {
    /** Larger files, such as films, are read when somebody wants them. In bytes. */
    private static final long MOST = 4L << 20;

    private final Map<String, Kept> files = new ConcurrentHashMap<>();
    private final Claims claims = new Claims();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final DiagnosticSink sink;

    public KeptPublication(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(OutputFile file) {
        if (!claims.add(file)) {
            return;
        }
        try {
            files.put(file.path().value(), kept(file.content()));
        } catch (IOException e) {
            failed.set(true);
            String reason = e instanceof UnreadableSource source ? source.reason() : Failure.reason(e);
            sink.report(SOURCE_UNREADABLE, Location.of(file.origin()), "cannot be read: " + reason);
        }
    }

    @Override
    public Optional<Published> publish() {
        claims.problems().forEach(problem -> {
            failed.set(true);
            sink.report(problem);
        });
        return failed.get() ? Optional.empty() : Optional.of(new Published(files.size(), files.size(), 0));
    }

    /** Return what came so far, published or not. */
    public OutputTree tree() {
        return new OutputTree(new TreeMap<>(files));
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }

    private static Kept kept(Content content) throws IOException {
        if (content instanceof Content.Copy copy) {
            Optional<String> large = versionIfLarge(copy.file());
            if (large.isPresent()) {
                return new Kept(content, large.get());
            }
        }
        try (InputStream in = content.open()) {
            byte[] bytes = in.readAllBytes();
            MessageDigest digest = Sha256.start();
            digest.update(bytes);
            return new Kept(content instanceof Content.Copy ? new Content.Bytes(bytes) : content, Sha256.end(digest));
        }
    }

    private static Optional<String> versionIfLarge(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isRegularFile() && found.size() > MOST
                ? Optional.of(found.size() + " " + found.lastModifiedTime() + " " + found.fileKey())
                : Optional.empty();
    }
}
