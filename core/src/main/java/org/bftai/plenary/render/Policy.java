package org.bftai.plenary.render;

/** The Content-Security-Policy of every page (W3C CSP Level 3). */
final class Policy {
    /**
     * Nothing from other hosts, no inline style, no inline script. {@code connect-src} is there for browsers' own tools,
     * which fetch {@code robots.txt} in the page's name.
     */
    static final String STRICT = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; "
            + "script-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private Policy() {}
}
