/** What tests of several packages share. */
@NullMarked
package org.bftai.plenary.testing;

import org.jspecify.annotations.NullMarked;
