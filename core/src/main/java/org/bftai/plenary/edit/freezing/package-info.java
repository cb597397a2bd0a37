/** Stores the rendered files of an edition, and says what is different when they are stored anew. */
@NullMarked
package org.bftai.plenary.edit.freezing;

import org.jspecify.annotations.NullMarked;
