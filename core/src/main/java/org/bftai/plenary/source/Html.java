package org.bftai.plenary.source;

/**
 * Markup that may be printed as it stands: everything in it that came from text has been escaped.
 *
 * @param markup a fragment of HTML
 */
public record Html(String markup) {
    @Override
    public String toString() {
        return markup;
    }
}
