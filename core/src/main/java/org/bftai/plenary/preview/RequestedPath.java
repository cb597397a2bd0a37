package org.bftai.plenary.preview;

import java.util.Optional;
import org.bftai.plenary.model.PercentCode;

/** The path of a request, as a browser sends it. */
final class RequestedPath {
    private RequestedPath() {}

    /**
     * Decode a path, once; empty where it is none that a link to a page can have: with {@code ..}, a backslash, a control
     * character, two {@code /} in a row, or bytes that are no UTF-8.
     *
     * @param raw percent-encoded
     */
    static Optional<String> decode(String raw) {
        return PercentCode.decode(raw).filter(RequestedPath::isPlain);
    }

    private static boolean isPlain(String path) {
        boolean characters = path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        return path.startsWith("/")
                && characters
                && !path.contains("//")
                && !(path + "/").contains("/../")
                && !(path + "/").contains("/./");
    }
}
