package org.bftai.plenary.render;

import java.util.Locale;

/** What a build does with many things of a kind, in the order in which it does so. */
public enum Work {
    READ("reading", "page"),
    RENDER("rendering", "page"),
    PREPARE("preparing", "page"),
    LAY_OUT("laying out", "page"),
    RESIZE("resizing", "picture"),
    CHECK("checking", "page");

    private final String verb;
    private final String thing;

    Work(String verb, String thing) {
        this.verb = verb;
        this.thing = thing;
    }

    /** Return how far it is in words, such as {@code rendering 412 of 1,000 pages}. */
    public String words(int done, int of) {
        return String.format(Locale.ROOT, "%s %,d of %,d %s%s", verb, done, of, thing, of == 1 ? "" : "s");
    }
}
