/** Goals as Maven calls them, without Maven. */
@NullMarked
package org.bftai.plenary.maven;

import org.jspecify.annotations.NullMarked;
