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
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        StringBuilder url = new StringBuilder("../".repeat(here.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            url.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        String relative = PercentCode.encode(url.toString());
        int colon = relative.indexOf(':');
        boolean looksLikeScheme = colon >= 0 && relative.lastIndexOf('/', colon) < 0;
        return relative.isEmpty() || looksLikeScheme ? "./" + relative : relative;
    }
}
