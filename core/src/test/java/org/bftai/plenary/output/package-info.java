/** Files out: what may be written where, and what is left whatever happens meanwhile. */
@NullMarked
package org.bftai.plenary.output;

import org.jspecify.annotations.NullMarked;
