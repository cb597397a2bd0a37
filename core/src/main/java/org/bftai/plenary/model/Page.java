package org.bftai.plenary.model;

import java.time.LocalDate;
import java.util.Optional;
import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.TitleHeading;
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
 * @param heading the heading of its text that is its title, where front matter says none
 */
public record Page(
        SourcePath source,
        FrontMatter frontMatter,
        Body body,
        Permalink permalink,
        String layout,
        String title,
        String plainTitle,
        Optional<TitleHeading> heading) {
    /** The address of the page that stands in for missing ones. */
    public static final Permalink NOT_FOUND = new Permalink("/404.html");

    /** Make a page whose title is no heading of its text. */
    public Page(
            SourcePath source,
            FrontMatter frontMatter,
            Body body,
            Permalink permalink,
            String layout,
            String title,
            String plainTitle) {
        this(source, frontMatter, body, permalink, layout, title, plainTitle, Optional.empty());
    }

    /** Return the day it is of: what front matter says, else what its file is called, as in 2025-06-30-programme.md. */
    public Optional<LocalDate> date() {
        return frontMatter.date().or(source::day);
    }

    /** Return the id of its {@code h1}: that of a heading which the title has taken the place of. */
    public Optional<String> anchor() {
        return heading.flatMap(TitleHeading::anchor);
    }

    /** Return whether it lists the pages whose addresses lie below its own. */
    public boolean isList() {
        return layout.equals("archive");
    }

    /** Return whether it lists a page. */
    public boolean lists(Page page) {
        String folder = permalink.url().substring(0, permalink.url().lastIndexOf('/') + 1);
        return isList()
                && page.permalink().url().startsWith(folder)
                && !page.equals(this)
                && !page.isNotFound()
                && !page.frontMatter().hidden();
    }

    /** Return whether it is the home page of an edition, shown at the home page of the series too. */
    public boolean isFront() {
        return isHome() && permalink.isAbove();
    }

    /** Return this page at the home page of the series. */
    public Page atFront() {
        return at(permalink.above());
    }

    /** Return this page at another address. */
    public Page at(Permalink address) {
        return new Page(source, frontMatter, body, address, layout, title, plainTitle, heading);
    }

    public boolean isHome() {
        return permalink.plain().url().equals("/");
    }

    public boolean isNotFound() {
        return permalink.plain().url().equals(NOT_FOUND.url());
    }
}
