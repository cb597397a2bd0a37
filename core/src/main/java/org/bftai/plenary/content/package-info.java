/** PARSE: front matter and body of a page. */
@NullMarked
package org.bftai.plenary.content;

import org.jspecify.annotations.NullMarked;
