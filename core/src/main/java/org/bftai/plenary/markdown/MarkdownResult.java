package org.bftai.plenary.markdown;

import java.util.Optional;

/**
 * What Markdown became.
 *
 * @param html the body; empty where there is a problem
 * @param firstHeading the first heading, if there is one
 * @param problem why there is no body: a sentence without a full stop, about the text as a whole
 */
public record MarkdownResult(String html, Optional<FirstHeading> firstHeading, Optional<String> problem) {
    static MarkdownResult refused(String problem) {
        return new MarkdownResult("", Optional.empty(), Optional.of(problem));
    }
}
