package org.bftai.plenary.theme;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * A theme of which only the descriptor was read.
 *
 * @param source where the rest of it is
 */
record ShelvedTheme(ThemeDescriptor descriptor, ThemeSource source) {
    private static final Pattern NAME = Pattern.compile("(?m)^name:[ \"']*([a-z0-9-]+)");

    static Optional<ShelvedTheme> read(ThemeSource source, DiagnosticSink sink) {
        return source.descriptor(sink).flatMap(bytes -> {
            ByteSource held = ByteSource.of(bytes);
            try {
                String place = source.place(name(held).orElse(source.label()), ThemeSource.DESCRIPTOR);
                ThemeFile file = new ThemeFile(ThemeSource.DESCRIPTOR, place, held);
                return DescriptorReader.read(file.text(), sink).map(d -> new ShelvedTheme(d, source));
            } catch (IOException e) {
                Location at = Location.of(source.place(source.label(), ThemeSource.DESCRIPTOR));
                sink.report(DiagnosticCode.THEME_INVALID, at, "the file is not UTF-8", "save it as UTF-8");
                return Optional.empty();
            }
        });
    }

    /** Messages name a theme's files by its name, which has to be known before the descriptor is understood. */
    private static Optional<String> name(ByteSource descriptor) throws IOException {
        Matcher name = NAME.matcher(new ThemeFile("", "", descriptor).text().text());
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /**
     * Read everything; nothing if there was an error.
     *
     * @param inheritedWords the words of the themes it extends
     */
    Optional<Theme> theme(Set<String> inheritedWords, DiagnosticSink sink) {
        String name = descriptor.name();
        return source.files(name, sink).map(found -> {
            SortedMap<String, ThemeFile> files = new TreeMap<>();
            found.forEach((path, bytes) -> files.put(path, new ThemeFile(path, source.place(name, path), bytes)));
            return new Theme(descriptor, files, WordsReader.ofTheme(files, inheritedWords, sink));
        });
    }
}
