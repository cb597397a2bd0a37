package org.bftai.plenary.yaml;

/** Shows values in messages and hints. */
final class Quoting {
    private static final int LONGEST_SHOWN = 60;

    private Quoting() {}

    /** Return the advice to quote a value, with the quoted value where it is short enough to be read. */
    static String hint(String value) {
        String bare = value.strip();
        boolean plain = !bare.isEmpty() && bare.length() <= LONGEST_SHOWN;
        return plain ? "quote the value: " + quoted(bare) : "quote the whole value";
    }

    /** Return a value as a message shows it: in single quotes, cut where it is long or has several lines. */
    static String shown(String value) {
        String line = value.strip().lines().findFirst().orElse("");
        int end = Math.min(line.length(), LONGEST_SHOWN);
        return "'" + line.substring(0, end) + (end < value.strip().length() ? "…'" : "'");
    }

    private static String quoted(String value) {
        boolean single = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        return single ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
    }
}
