package org.bftai.plenary.html;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.html.Meeting.Setting;

/**
 * What is to be done about the colours of a style.
 *
 * @param mended the declarations with colours that can be read; the same ones where they can be already
 * @param inside what is met inside the element, a setting a palette; empty where the style sets no colour
 * @param problem what the author is told, if anything
 */
record ColourVerdict(List<Declaration> mended, List<Setting> inside, Optional<Problem> problem) {
    /** A sentence and what helps. */
    record Problem(String message, String hint) {}

    ColourVerdict {
        mended = List.copyOf(mended);
        inside = List.copyOf(inside);
    }
}
