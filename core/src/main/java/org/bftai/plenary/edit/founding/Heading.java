package org.bftai.plenary.edit.founding;

/** How the settings and the facts of a new site begin. */
final class Heading {
    /** Where schemas lie below the site's folder. */
    static final String SCHEMAS = ".schema/";

    private Heading() {}

    /**
     * Return the first lines of a file.
     *
     * @param schema the file of its schema, by which editors complete and check
     */
    static String of(String schema, String sentence) {
        return "# yaml-language-server: $schema=" + SCHEMAS + schema + "\n# " + sentence + "\n";
    }
}
