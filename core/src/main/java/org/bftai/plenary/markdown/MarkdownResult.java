package org.bftai.plenary.markdown;

import java.util.Optional;

/**
 * What Markdown became.
 *
 * @param html the body; empty where there is a problem
 * @param problem why there is no body: a sentence without a full stop, about the text as a whole
 */
public record MarkdownResult(String html, Optional<String> problem) {
    static MarkdownResult refused(String problem) {
        return new MarkdownResult("", Optional.of(problem));
    }
}
