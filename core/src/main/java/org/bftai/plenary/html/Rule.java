package org.bftai.plenary.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body().getBytes(StandardCharsets.UTF_8));
            return "s-" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String body() {
        return declarations.stream().map(Declaration::toString).collect(Collectors.joining(";"));
    }
}
