package org.bftai.plenary.render;

import java.util.Collection;

/** The Content-Security-Policy of pages (W3C CSP Level 3). */
final class Policy {
    /**
     * Nothing from other hosts, no inline style, no inline script. {@code connect-src} is there for browsers' own tools,
     * which fetch {@code robots.txt} in the page's name.
     */
    private static final String STRICT = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; "
            + "script-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private Policy() {}

    /**
     * Return the policy of a page.
     *
     * @param frames the hosts that it may show in frames
     */
    static String of(Collection<String> frames) {
        return frames.isEmpty() ? STRICT : STRICT + "; frame-src " + String.join(" ", frames);
    }
}
