package org.bftai.plenary.markdown;

import java.util.Optional;
import org.bftai.plenary.source.PlaceMark;

/**
 * A heading of a text, before the text becomes a page.
 *
 * @param markdown what it says as inline Markdown that needs nothing of the text around it, without footnotes
 * @param id its anchor; empty where nothing of its words can be one
 * @param mark where it says it
 */
public record SourceHeading(String markdown, Optional<String> id, PlaceMark mark) {}
