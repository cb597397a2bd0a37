package org.bftai.plenary.yaml;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML 1.1 document strictly: no types but text, no tags, no key twice, no alias into itself, and limits on
 * length, depth and repetition.
 */
public final class YamlReader {
    /** The longest document, in UTF-16 units: SnakeYAML takes quadratic time for long scalars and checks late. */
    static final int LONGEST = 256 * 1024;

    /**
     * Read a document.
     *
     * @param yaml the text, lines ended by {@code \n}
     * @param path the file, as places name it
     * @param lineOffset how many lines of the file come before the text
     * @param sink takes what is wrong
     * @return the value; an empty map where there is none; nothing where an error was reported
     */
    public Optional<YamlNode> read(String yaml, String path, int lineOffset, DiagnosticSink sink) {
        YamlPlaces places = new YamlPlaces(yaml, path, lineOffset);
        if (yaml.length() > LONGEST) {
            String message = "YAML is longer than 256 KiB";
            Location start = Location.of(path, lineOffset + 1, 1);
            sink.report(DiagnosticCode.YAML_LIMIT, start, message, "move its text to the body of a page");
            return Optional.empty();
        }
        Optional<Diagnostic> unprintable = unprintable(places);
        if (unprintable.isPresent()) {
            sink.report(unprintable.get());
            return Optional.empty();
        }
        return compose(places, sink);
    }

    /** Read a document that has to be a map; nothing, or null, is an empty one. */
    public Optional<Mapping> readMapping(String yaml, String path, int lineOffset, DiagnosticSink sink) {
        return read(yaml, path, lineOffset, sink).flatMap(root -> {
            if (root instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            if (root instanceof Scalar scalar && scalar.isNull()) {
                return Optional.of(new Mapping(List.of(), root.location()));
            }
            String what = root instanceof Scalar scalar ? Quoting.shown(scalar.text()) : "a list";
            String hint = "write lines of 'key: value'";
            sink.report(DiagnosticCode.YAML_SYNTAX, root.location(), what + " is no map", hint);
            return Optional.empty();
        });
    }

    private static Optional<YamlNode> compose(YamlPlaces places, DiagnosticSink sink) {
        ParserImpl parser = new ParserImpl(new StreamReader(places.text()), new LoaderOptions());
        try {
            return new NodeComposer(parser, places, sink).document();
        } catch (RefusedYaml e) {
            sink.report(e.diagnostic());
            return Optional.empty();
        }
    }

    private static Optional<Diagnostic> unprintable(YamlPlaces places) {
        char[] units = places.text().toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (units[i] >= ' ' && units[i] <= '~') {
                continue;
            }
            int c = Character.codePointAt(units, i);
            if (!StreamReader.isPrintable(c)) {
                String message = "character U+%04X is not allowed in YAML".formatted(c);
                Location at = places.between(i, i + Character.charCount(c));
                return Optional.of(Diagnostic.of(DiagnosticCode.YAML_SYNTAX, at, message, "remove it"));
            }
            i += Character.charCount(c) - 1;
        }
        return Optional.empty();
    }
}
