package org.bftai.plenary.model;

/** What a link leads to. */
public sealed interface LinkTarget {
    /**
     * An address on another host, or of another scheme such as {@code mailto:}.
     *
     * @param url as written
     */
    record External(String url) implements LinkTarget {}

    /**
     * Something of the site itself.
     *
     * @param file what answers, relative to the output
     * @param path the address to link to, begins with {@code /}, not percent-encoded
     * @param query with its {@code ?}, or empty
     * @param fragment decoded, without {@code #}; empty where there is none
     */
    record Internal(String file, String path, String query, String fragment) implements LinkTarget {}

    /**
     * Nothing answers there.
     *
     * @param path what was looked for, as far as it could be read
     */
    record Missing(String path) implements LinkTarget {}
}
