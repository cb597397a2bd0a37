package org.bftai.plenary.model;

/** URLs from one place to another that work under any path and opened from a folder. */
public final class RelativeUrl {
    private RelativeUrl() {}

    /**
     * Return the URL, percent-encoded; {@code ./} where it would be empty.
     *
     * @param from the file that names it, from the same folder on as {@code to}
     * @param to what it leads to, not percent-encoded
     */
    public static String between(String from, String to) {
        int shared = shared(from, to);
        int up = 0;
        for (int i = from.indexOf('/', shared); i >= 0; i = from.indexOf('/', i + 1)) {
            up++;
        }
        String relative = "../".repeat(up) + PercentCode.encode(to.substring(shared));
        int colon = relative.indexOf(':');
        boolean looksLikeScheme = colon >= 0 && relative.lastIndexOf('/', colon) < 0;
        return relative.isEmpty() || looksLikeScheme ? "./" + relative : relative;
    }

    /** Return the length of the folders that both begin with, the last {@code /} included. */
    private static int shared(String from, String to) {
        int shared = 0;
        int end = Math.min(from.length(), to.length());
        for (int i = 0; i < end && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }
}
