package org.bftai.plenary.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * A theme in a jar, read as a zip file and closed again.
 *
 * @param jar where it lies on this machine
 */
record JarSource(Path jar) implements ThemeSource {
    @Override
    public String label() {
        return String.valueOf(jar.getFileName());
    }

    @Override
    public Optional<byte[]> descriptor(DiagnosticSink sink) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ROOT + DESCRIPTOR);
            return entry == null ? Optional.empty() : Optional.of(read(zip, entry));
        } catch (IOException | IllegalArgumentException e) {
            invalid(label(), "the jar cannot be read: " + e.getMessage(), sink);
            return Optional.empty();
        }
    }

    @Override
    public Optional<SortedMap<String, ByteSource>> files(String name, DiagnosticSink sink) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            Optional<String> hostile = hostile(entries);
            if (hostile.isPresent()) {
                invalid(name + ":" + DESCRIPTOR, hostile.get() + " in " + label(), sink);
                return Optional.empty();
            }
            return files(name, zip, entries, sink);
        } catch (IOException | IllegalArgumentException e) {
            invalid(name + ":" + DESCRIPTOR, label() + " cannot be read: " + e.getMessage(), sink);
            return Optional.empty();
        }
    }

    /** Every name is looked at, not only those of the theme: a jar that holds one bad name was not made by a build. */
    private static Optional<String> hostile(List<? extends ZipEntry> entries) {
        EntryNames names = new EntryNames();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            Optional<String> problem =
                    EntryNames.problem(entry.isDirectory() ? name.substring(0, name.length() - 1) : name);
            if (problem.isEmpty() && name.startsWith(ROOT) && !entry.isDirectory()) {
                problem = names.twin(name);
            }
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<SortedMap<String, ByteSource>> files(
            String name, ZipFile zip, List<? extends ZipEntry> entries, DiagnosticSink sink) throws IOException {
        SortedMap<String, ByteSource> files = new TreeMap<>();
        ThemeSizes sizes = new ThemeSizes();
        for (ZipEntry entry : entries) {
            String path = entry.getName().startsWith(ROOT) ? entry.getName().substring(ROOT.length()) : "";
            if (entry.isDirectory() || !ThemeSource.isRead(path)) {
                continue;
            }
            byte[] bytes = read(zip, entry);
            Optional<String> problem = sizes.add(path, bytes.length);
            if (problem.isPresent()) {
                invalid(name + ":" + path, problem.get(), sink);
                return Optional.empty();
            }
            files.put(path, ByteSource.of(bytes));
        }
        return Optional.of(files);
    }

    /** Read at most one byte more than a file may have: the size an entry states may be a lie. */
    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(ThemeSizes.FILE + 1);
        }
    }

    private static void invalid(String place, String sentence, DiagnosticSink sink) {
        sink.report(DiagnosticCode.THEME_INVALID, Location.of(place), sentence);
    }
}
