package org.bftai.plenary.edit.succession;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that tells editors by which schema they complete a file. */
public final class SchemaLines {
    private static final Pattern LINE =
            Pattern.compile("(?m)^(#\\s*yaml-language-server:\\s*\\$schema=)(\\S+)[ \\t]*(\\n|$)");

    private SchemaLines() {}

    /** Return the text of a file that has moved two folders down; without the line where there are no schemas. */
    public static String deeper(String text, boolean schemas) {
        return schemas ? deeper(text) : LINE.matcher(text).replaceAll("");
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
