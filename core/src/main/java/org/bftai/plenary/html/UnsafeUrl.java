package org.bftai.plenary.html;

import java.util.Locale;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Tells addresses that would run code, as browsers read them: blanks before and line ends within do not count. */
public final class UnsafeUrl {
    private UnsafeUrl() {}

    /** Return whether a browser that follows the address runs what stands in it. */
    public static boolean runsCode(String url) {
        String scheme = scheme(url);
        return scheme.equals("javascript") || scheme.equals("vbscript") || scheme.equals("data");
    }

    /** Return whether an address of settings or facts runs code, which is reported: it is left out then. */
    public static boolean reportIn(String url, Location at, DiagnosticSink sink) {
        boolean unsafe = runsCode(url);
        if (unsafe) {
            sink.report(
                    DiagnosticCode.URL_UNSAFE,
                    at,
                    "'" + url + "' would run code and is left out",
                    "link to a page, a file or an address such as https://… or mailto:…");
        }
        return unsafe;
    }

    /** Return whether it is a picture that stands in the address itself. */
    public static boolean isPictureData(String url) {
        return scheme(url).equals("data") && cleaned(url).startsWith("data:image/");
    }

    private static String scheme(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String scheme = cleaned(url.substring(0, colon + 1));
        return scheme.substring(0, scheme.length() - 1);
    }

    private static String cleaned(String url) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < url.length() && text.length() < 20; i++) {
            char c = url.charAt(i);
            boolean ignored = c == '\t' || c == '\n' || c == '\r' || c <= ' ' && text.isEmpty();
            if (!ignored) {
                text.append(c);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
