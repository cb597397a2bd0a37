/** Dates as people write them, found in their sentences and judged. */
@NullMarked
package org.bftai.plenary.prose;

import org.jspecify.annotations.NullMarked;
