package org.bftai.plenary.content;

import java.util.Optional;
import org.bftai.plenary.source.SourceFile;

/**
 * A page after PARSE: what it says of itself, and its text. It has no address yet.
 *
 * @param source the file
 * @param frontMatter empty values where it has none
 * @param leadingTitle the heading that the text began with, taken from it where front matter has no title
 * @param body the rest
 */
public record ParsedPage(SourceFile source, FrontMatter frontMatter, Optional<String> leadingTitle, Body body) {}
