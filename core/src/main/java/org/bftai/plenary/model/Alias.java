package org.bftai.plenary.model;

import org.bftai.plenary.output.Content;

/** An address beside the editions that stands for one in an edition, so that what was once published there answers. */
public sealed interface Alias {
    /** Return the file that answers, relative to the output, such as {@code cfp/index.html}. */
    String file();

    /**
     * Sends its visitor to a page.
     *
     * @param to the page, from the home page of the series on, such as {@code 2026/cfp/}
     * @param language BCP 47
     */
    record OfPage(String file, String to, String title, String language) implements Alias {}

    /**
     * Holds the same as a file.
     *
     * @param origin where the file comes from, for messages
     */
    record OfFile(String file, Content content, String origin) implements Alias {}
}
