package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds lines that only say that a deadline was extended: an include says so, as long as it is true. */
final class Announcements {
    static final String INCLUDE = "{% include highlight %}";

    private static final Pattern EXTENDED =
            Pattern.compile("(?:news )?(?:(?:the|our|paper|submission|abstract) )*deadlines?"
                    + "(?: (?:has|have) been| was| is| are)? (?:extended|extension)(?: (?:to|until|till) date)?"
                    + "|extended (?:(?:paper|submission|abstract) )*deadlines?");

    /** Lists, tables, headings and quotes are more than a line. */
    private static final Pattern MORE = Pattern.compile("\\s*(?:[-+|>#]|\\*\\s|\\d+[.)]\\s).*");

    private Announcements() {}

    static String replaced(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (isOne(line)) {
                if (lines.stream()
                        .filter(l -> !l.isBlank())
                        .reduce((a, b) -> b)
                        .filter(INCLUDE::equals)
                        .isEmpty()) {
                    separate(lines);
                    lines.add(INCLUDE);
                }
            } else {
                if (!line.isBlank()
                        && !lines.isEmpty()
                        && lines.get(lines.size() - 1).equals(INCLUDE)) {
                    lines.add("");
                }
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    static boolean isOne(String line) {
        String words = line.replaceAll("<[^<>]*>", "")
                .replaceAll("\\{\\{[^{}]*\\}\\}|\\bTBA\\b", " date ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return !MORE.matcher(line).matches() && EXTENDED.matcher(words).matches();
    }

    private static void separate(List<String> lines) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add("");
        }
    }
}
