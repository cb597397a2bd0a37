package org.bftai.plenary.model;

import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.source.SourcePath;

/**
 * A page after RESOLVE: it has its place in the site.
 *
 * @param source where it was written
 * @param frontMatter what it says of itself
 * @param body its text
 * @param permalink its address
 * @param layout the name of a layout that exists
 * @param title inline Markdown; never empty
 * @param plainTitle its words
 */
public record Page(
        SourcePath source,
        FrontMatter frontMatter,
        Body body,
        Permalink permalink,
        String layout,
        String title,
        String plainTitle) {
    /** The address of the page that stands in for missing ones. */
    public static final Permalink NOT_FOUND = new Permalink("/404.html");

    public boolean isHome() {
        return permalink.url().equals("/");
    }

    public boolean isNotFound() {
        return permalink.equals(NOT_FOUND);
    }
}
