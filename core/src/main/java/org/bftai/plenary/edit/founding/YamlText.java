package org.bftai.plenary.edit.founding;

import java.util.regex.Pattern;

/** Writes values into YAML, in quotes only where they need some. */
final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("(?:\\p{L}|\\d+(?:st|nd|rd|th) )(?:[\\p{L}\\p{N} .,;/()&'’+–—@_-]*[\\p{L}\\p{N}.)])?");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

    private YamlText() {}

    static String of(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !WORD.matcher(value).matches();
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
