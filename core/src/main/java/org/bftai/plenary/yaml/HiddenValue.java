package org.bftai.plenary.yaml;

import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;

/**
 * Finds values that YAML takes for comments, as in {@code overlay_color: #000}. A blank after {@code #} means that the
 * author wrote a comment.
 */
final class HiddenValue {
    private HiddenValue() {}

    static Optional<Diagnostic> find(YamlNode value, String name, YamlPlaces places) {
        if (!(value instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty())) {
            return Optional.empty();
        }
        int start = places.offset(value.location());
        String rest = places.text().substring(start, places.lineEnd(start));
        String comment = rest.strip();
        if (!comment.matches("#\\S.*")) {
            return Optional.empty();
        }
        int at = start + rest.indexOf('#');
        String word = comment.split("\\s")[0];
        return Optional.of(Diagnostic.of(
                DiagnosticCode.YAML_COMMENT,
                places.between(at, at + word.length()),
                "value of " + name + " begins with # and is a comment",
                Quoting.hint(word)));
    }
}
