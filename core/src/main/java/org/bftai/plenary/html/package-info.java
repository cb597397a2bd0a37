/** The tree of a page's body after Markdown: mending, links, classes for styles. The only package that knows jsoup. */
@NullMarked
package org.bftai.plenary.html;

import org.jspecify.annotations.NullMarked;
