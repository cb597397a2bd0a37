package org.bftai.plenary.html;

import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.source.Sha256;

/**
 * What a generated class sets, in the order of printing.
 *
 * @param declarations at least one; a property may stand twice, first for browsers that do not know the second value
 */
public record Rule(List<Declaration> declarations) {
    public Rule {
        declarations = List.copyOf(declarations);
        if (declarations.isEmpty()) {
            throw new IllegalArgumentException("a rule without declarations");
        }
    }

    /** Return {@code s-} and the first 8 hex digits of the SHA-256 of the declarations: same style, same name. */
    public String className() {
        return "s-" + Sha256.of(body()).substring(0, 8);
    }

    String body() {
        return declarations.stream().map(Declaration::toString).collect(Collectors.joining(";"));
    }
}
