package org.bftai.plenary.edit.founding;

/** How the settings and the facts of a new site begin. */
final class Heading {
    private Heading() {}

    /** Return the first lines of {@code site.yml} or {@code event.yml}. */
    static String of(String sentence) {
        return "# " + sentence + "\n";
    }
}
