package org.bftai.plenary.liquid;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** A text with names below it, as the library sees it: a map that prints as its text. */
final class Phrase extends AbstractMap<String, Object> {
    private final String text;
    private final Map<String, Object> parts;

    Phrase(String text, Map<String, Object> parts) {
        this.text = text;
        this.parts = parts;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return parts.entrySet();
    }

    @Override
    public Object get(Object key) {
        return parts.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return parts.containsKey(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && text.equals(phrase.text) && parts.equals(phrase.parts);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
