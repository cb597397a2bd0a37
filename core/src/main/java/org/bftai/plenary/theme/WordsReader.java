package org.bftai.plenary.theme;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final DiagnosticCode code;
    private final DiagnosticSink sink;

    /** @param code what a mistake is: the theme's or the site's */
    WordsReader(DiagnosticCode code, DiagnosticSink sink) {
        this.code = code;
        this.sink = sink;
    }

    /** @param known the only words there are, where that can be told */
    Words read(Collection<ThemeFile> files, Optional<Set<String>> known) {
        SortedMap<String, SortedMap<String, String>> byLanguage = new TreeMap<>();
        for (ThemeFile file : files) {
            if (!file.path().startsWith("strings/")) {
                continue;
            }
            Matcher name = FILE.matcher(file.path());
            if (name.matches()) {
                byLanguage.put(name.group(1), words(file, known));
            } else {
                String hint = "name it after a language, such as strings/de.yml or strings/pt-BR.yml";
                sink.report(code, Location.of(file.place()), "no file of words", hint);
            }
        }
        return new Words(byLanguage);
    }

    private SortedMap<String, String> words(ThemeFile file, Optional<Set<String>> known) {
        SortedMap<String, String> words = new TreeMap<>();
        Optional<Fields> fields = text(file)
                .flatMap(text -> new YamlReader().readMapping(text, file.place(), 0, sink))
                .map(mapping -> new Fields(mapping, code, sink));
        fields.ifPresent(f -> known.ifPresent(k -> f.reportUnknown(k, DiagnosticCode.CONFIG_UNKNOWN, file.path())));
        fields.ifPresent(f -> f.keys().forEach(key -> f.text(key).ifPresent(word -> words.put(key, word))));
        return words;
    }

    private Optional<String> text(ThemeFile file) {
        try {
            return Optional.of(file.text().text());
        } catch (IOException e) {
            sink.report(code, Location.of(file.place()), "the file is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }
}
