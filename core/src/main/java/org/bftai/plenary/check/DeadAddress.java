package org.bftai.plenary.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.model.PercentCode;

/**
 * Why nobody gets anywhere by an address that leaves the site, as far as it can be told without asking for it. A scheme
 * that is not known here is taken for one that others know, unless it is nearly one that all know.
 *
 * @param message says what is wrong
 * @param hint says what to write
 */
record DeadAddress(String message, String hint) {
    private static final Pattern PARTS = Pattern.compile("(?s)(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?<rest>.*)");
    private static final Pattern HOST = Pattern.compile("[^/?#]");
    private static final Set<String> OF_HOSTS = Set.of("http", "https");
    private static final List<String> COMMON = List.of("http", "https", "mailto", "tel");

    /** Judge an address with a scheme; empty where it may lead somewhere. */
    static Optional<DeadAddress> of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        String rest = parts.group("rest");
        String shown = "'" + PercentCode.decode(url.strip()).orElse(url.strip()) + "'";
        if (scheme.length() == 1 || scheme.equals("file")) {
            return Optional.of(new DeadAddress(
                    shown + " is a file on a computer of yours, which no visitor has",
                    "put the file into the site's folder, and link to it by its place there"));
        }
        if (OF_HOSTS.contains(scheme)) {
            return ofHost(scheme, rest, shown);
        }
        if (scheme.equals("mailto") && rest.isBlank()) {
            return Optional.of(
                    new DeadAddress(shown + " names nobody", "write it like mailto:chairs@workshop.example"));
        }
        if (scheme.equals("tel") && rest.isBlank()) {
            return Optional.of(new DeadAddress(shown + " has no number", "write it like tel:+351213617880"));
        }
        return COMMON.contains(scheme)
                ? Optional.empty()
                : Suggestions.nearest(scheme, COMMON)
                        .map(k -> new DeadAddress(
                                "no browser knows the scheme '" + scheme + ":'",
                                "did you mean '" + k + ":" + rest + "'?"));
    }

    private static Optional<DeadAddress> ofHost(String scheme, String rest, String shown) {
        String host = rest.replaceFirst("^/{1,2}", "");
        if (!HOST.matcher(host).lookingAt()) {
            return Optional.of(new DeadAddress(shown + " names no host", "write it like https://workshop.example/"));
        }
        return rest.startsWith("//")
                ? Optional.empty()
                : Optional.of(new DeadAddress(
                        "two slashes belong behind '" + scheme + ":'",
                        "did you mean '" + scheme + "://" + host + "'?"));
    }

    /** Return what was meant by an address without a scheme that begins as a host does, or is one of e-mail. */
    static Optional<String> meant(String url) {
        String scheme = url.matches("(?i)www\\.[^/?#.]+\\..+")
                ? "https://"
                : url.matches("[^@/?#\\s]+@(?!\\d)[^@/?#\\s]+\\.[A-Za-z]{2,}(\\?.*)?") ? "mailto:" : "";
        return scheme.isEmpty() ? Optional.empty() : Optional.of("did you mean '" + scheme + url + "'?");
    }
}
