/** The contract of a theme: a test that an author of themes extends. */
@NullMarked
package org.bftai.plenary.testkit;

import org.jspecify.annotations.NullMarked;
