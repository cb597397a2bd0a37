package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The candidates of a {@code srcset}: a URL and a descriptor each, as the HTML Standard (4.8.4.2.2) splits them. */
final class SrcSet {
    /** A picture to choose from; the descriptor such as {@code 2x} may be empty. */
    record Candidate(String url, String descriptor) {}

    private SrcSet() {}

    static List<Candidate> parse(String text) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == ',') {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && text.charAt(i) > ' ') {
                i++;
            }
            String url = text.substring(start, i);
            String descriptor = "";
            if (url.endsWith(",")) {
                url = url.replaceFirst(",++$", "");
            } else {
                int comma = text.indexOf(',', i);
                int end = comma < 0 ? text.length() : comma;
                descriptor = text.substring(i, end).strip();
                i = end;
            }
            found.add(new Candidate(url, descriptor));
        }
        return found;
    }

    static String format(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.descriptor().isEmpty() ? c.url() : c.url() + " " + c.descriptor())
                .collect(Collectors.joining(", "));
    }
}
