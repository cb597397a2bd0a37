package org.bftai.plenary.render;

import java.util.Optional;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.view.HeroView;

/**
 * A page with its body and its opening; only the layout is missing.
 *
 * @param rendered the body
 * @param text where its short texts are shown
 * @param hero empty where the page has none
 */
record OpenPage(RenderedPage rendered, PageText text, Optional<HeroView> hero) {
    Page page() {
        return rendered.page();
    }
}
