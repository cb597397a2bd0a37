/** Problems as values, and as text. */
@NullMarked
package org.bftai.plenary.diagnostic;

import org.jspecify.annotations.NullMarked;
