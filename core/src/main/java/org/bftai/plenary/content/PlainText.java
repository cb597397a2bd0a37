package org.bftai.plenary.content;

import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.markdown.MarkdownEngine;

/** Takes the marks of Markdown and HTML off short texts, for places that show words alone: menus, tabs, descriptions. */
public final class PlainText {
    private final MarkdownEngine markdown;

    public PlainText(MarkdownEngine markdown) {
        this.markdown = markdown;
    }

    /** Return the words of inline Markdown. */
    public String of(String text) {
        return isPlain(text) ? text : Fragment.text(markdown.inline(text));
    }

    /** Most titles hold nothing that Markdown or HTML would read. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "\\`*_[]<>&!~:@\n".indexOf(c) >= 0);
    }
}
