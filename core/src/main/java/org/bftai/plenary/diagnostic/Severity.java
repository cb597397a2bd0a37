package org.bftai.plenary.diagnostic;

/** How much a problem matters: an {@link #ERROR} stops publishing. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Return the word that is printed and that {@code site.yml} uses, in lower case. */
    public String word() {
        return word;
    }
}
