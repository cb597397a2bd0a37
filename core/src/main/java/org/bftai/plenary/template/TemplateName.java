package org.bftai.plenary.template;

import java.util.List;

/**
 * A template as another one asks for it. FreeMarker makes {@code includes/parent/includes/hero.ftlh} of {@code
 * parent/includes/hero.ftlh} in {@code includes/hero.ftlh}: every {@code parent} is one step up the chain of themes.
 *
 * @param path such as {@code includes/hero.ftlh}
 * @param depth how many files of that path lie before the wanted one
 */
record TemplateName(String path, int depth) {
    private static final String PARENT = "parent";

    static TemplateName of(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        List<String> segments = List.of(relative.split("/", -1));
        int depth = (int) segments.stream().filter(PARENT::equals).count();
        return new TemplateName(
                String.join("/", segments.subList(segments.lastIndexOf(PARENT) + 1, segments.size())), depth);
    }

    /** Return whether a file of that path can be a template; everything else in a theme is data. */
    boolean isTemplate() {
        return (path.startsWith("layouts/") || path.startsWith("includes/")) && path.endsWith(".ftlh");
    }

    /** Return whether this is what that template may call its parent: the file it overrides itself. */
    boolean isOverriddenBy(TemplateName caller) {
        return path.equals(caller.path) && depth == caller.depth + 1;
    }
}
