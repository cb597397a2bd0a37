/** Files in: what is found, what is refused, what is repaired. */
@NullMarked
package org.bftai.plenary.source;

import org.jspecify.annotations.NullMarked;
