package org.bftai.plenary.theme;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlReader;

/** Reads the words of the interface: {@code strings/<language>.yml}, a flat map of texts. */
final class WordsReader {
    /** A language tag of BCP 47, as far as a file name can be one. */
    private static final Pattern FILE = Pattern.compile("strings/([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\.yml");

    private final DiagnosticCode valueCode;
    private final DiagnosticCode unknownCode;
    private final DiagnosticSink sink;

    private WordsReader(DiagnosticCode valueCode, DiagnosticCode unknownCode, DiagnosticSink sink) {
        this.valueCode = valueCode;
        this.unknownCode = unknownCode;
        this.sink = sink;
    }

    /**
     * Read the words of a theme. Its English ones, with those of the themes it extends, are all there are.
     *
     * @param inherited the words of the themes it extends
     */
    static Words ofTheme(SortedMap<String, ThemeFile> files, Set<String> inherited, DiagnosticSink sink) {
        WordsReader reader = new WordsReader(DiagnosticCode.THEME_INVALID, DiagnosticCode.THEME_INVALID, sink);
        Set<String> known = new TreeSet<>(inherited);
        Optional.ofNullable(files.get("strings/" + Words.FALLBACK + ".yml"))
                .ifPresent(english ->
                        known.addAll(reader.words(english, Optional.empty()).keySet()));
        return reader.read(files.values(), Optional.of(known));
    }

    /** Read the words of a site. Where it has templates of its own they may be any, else only those of its themes. */
    static Words ofSite(SortedMap<String, ThemeFile> files, Set<String> inherited, DiagnosticSink sink) {
        boolean hasTemplates = files.keySet().stream().anyMatch(path -> path.endsWith(".ftlh"));
        return new WordsReader(DiagnosticCode.CONFIG_VALUE, DiagnosticCode.CONFIG_UNKNOWN, sink)
                .read(files.values(), hasTemplates ? Optional.empty() : Optional.of(inherited));
    }

    private Words read(Collection<ThemeFile> files, Optional<Set<String>> known) {
        SortedMap<String, SortedMap<String, String>> byLanguage = new TreeMap<>();
        for (ThemeFile file : files) {
            Matcher name = FILE.matcher(file.path());
            if (name.matches()) {
                byLanguage.put(name.group(1), words(file, known));
            } else if (file.path().startsWith("strings/")) {
                String hint = "name it after a language, such as strings/de.yml or strings/pt-BR.yml";
                sink.report(valueCode, Location.of(file.place()), "no file of words", hint);
            }
        }
        return new Words(byLanguage);
    }

    private SortedMap<String, String> words(ThemeFile file, Optional<Set<String>> known) {
        SortedMap<String, String> words = new TreeMap<>();
        Optional<Fields> fields = text(file)
                .flatMap(text -> new YamlReader().readMapping(text, file.place(), 0, sink))
                .map(mapping -> new Fields(mapping, valueCode, sink));
        fields.ifPresent(f -> known.ifPresent(k -> f.reportUnknown(k, unknownCode, file.path())));
        fields.ifPresent(f -> f.keys().forEach(key -> f.text(key).ifPresent(word -> words.put(key, word))));
        return words;
    }

    private Optional<String> text(ThemeFile file) {
        try {
            return Optional.of(file.text().text());
        } catch (IOException e) {
            sink.report(valueCode, Location.of(file.place()), "the file is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }
}
