/** A series of editions in one site: where each lies, which is current, what was promised and what was frozen. */
@NullMarked
package org.bftai.plenary.edition;

import org.jspecify.annotations.NullMarked;
