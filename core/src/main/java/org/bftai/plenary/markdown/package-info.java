/** Markdown to HTML, with headings and the places of links. The only package that knows commonmark-java. */
@NullMarked
package org.bftai.plenary.markdown;

import org.jspecify.annotations.NullMarked;
