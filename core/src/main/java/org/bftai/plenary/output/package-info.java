/** WRITE: files out, as values, and the one step that publishes them. */
@NullMarked
package org.bftai.plenary.output;

import org.jspecify.annotations.NullMarked;
