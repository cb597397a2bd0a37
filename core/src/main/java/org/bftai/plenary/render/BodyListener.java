package org.bftai.plenary.render;

import org.bftai.plenary.markdown.MarkdownText;
import org.bftai.plenary.model.Page;

/** Is told how Markdown reads each body while that is at hand: nobody need read it again, or keep it. */
@FunctionalInterface
public interface BodyListener {
    /**
     * Hear of a page, from any thread.
     *
     * @param text its body, whose expressions are written out
     */
    void read(Page page, MarkdownText text);
}
