package org.bftai.plenary.theme;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An include that pages may name in their text: {@code {% include countdown date="submission" %}}. Its template is {@code
 * includes/<name>.ftlh}.
 *
 * @param name what pages call it
 * @param text what it shows, one sentence
 * @param needs what it shows nothing without
 * @param open whether it takes parameters that it does not declare: those of a site's own includes
 * @param scripts files below {@code assets/}, put in the head of pages that include it
 * @param frames what such a page may show in a frame: sources of CSP Level 3, such as {@code https://video.example}
 * @param parameters what it takes, by name
 */
public record ContentInclude(
        String name,
        String text,
        Needs needs,
        boolean open,
        List<String> scripts,
        List<String> frames,
        SortedMap<String, IncludeParameter> parameters) {
    public ContentInclude {
        scripts = List.copyOf(scripts);
        frames = List.copyOf(frames);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /**
     * What an include shows nothing without.
     *
     * @param facts an {@code event.yml}
     * @param headings those of the page; it is rendered when the text around it is
     */
    public record Needs(boolean facts, boolean headings) {
        static final Needs NOTHING = new Needs(false, false);
    }

    /** An include of a site's own, which nobody declares. */
    static ContentInclude ofSite(String name) {
        return new ContentInclude(name, "", Needs.NOTHING, true, List.of(), List.of(), new TreeMap<>());
    }
}
