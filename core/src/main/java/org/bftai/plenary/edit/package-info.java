/** Commands that change sources: only what they have to, and all of it or nothing. */
@NullMarked
package org.bftai.plenary.edit;

import org.jspecify.annotations.NullMarked;
