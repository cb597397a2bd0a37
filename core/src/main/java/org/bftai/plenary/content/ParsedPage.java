package org.bftai.plenary.content;

import java.util.Optional;
import org.bftai.plenary.source.SourceFile;

/**
 * A page after PARSE: what it says of itself, and its text. It has no address yet.
 *
 * @param source the file
 * @param frontMatter empty values where it has none
 * @param heading what names the page where front matter has no title: the heading that the text began with, which is
 *     taken from it, else the first one in it
 * @param body its text
 */
public record ParsedPage(SourceFile source, FrontMatter frontMatter, Optional<TitleHeading> heading, Body body) {}
