package org.bftai.plenary.edit.succession;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that tells editors by which schema they complete a file. */
public final class SchemaLines {
    private static final Pattern LINE =
            Pattern.compile("(?m)^(#\\s*yaml-language-server:\\s*\\$schema=)(\\S+)[ \\t]*(\\n|$)");

    private SchemaLines() {}

    /**
     * Return the text of facts that move two folders down: their schema is found there too, and the address of the site,
     * which may stand in them and follows from other settings, is another one.
     *
     * @param schemas whether there are some; without them the line that leads to one goes
     */
    public static String ofMovedFacts(String text, boolean schemas) {
        String moved = schemas ? deeper(text) : LINE.matcher(text).replaceAll("");
        return YamlBlocks.of(moved)
                .filter(b -> b.blocks().stream().anyMatch(e -> e.key().equals("url")))
                .map(b -> new YamlBlocks(
                                b.head(),
                                b.blocks().stream()
                                        .map(e -> e.key().equals("url") ? e.hidden() : e)
                                        .toList())
                        .text())
                .orElse(moved);
    }

    static String deeper(String text) {
        return LINE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1)
                        + (isRelative(m.group(2)) ? "../../" + m.group(2).replaceFirst("^\\./", "") : m.group(2))
                        + m.group(3)));
    }

    private static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.contains("://");
    }
}
