/** Builds sites with each theme and looks at them as a checker and a browser do. */
@NullMarked
package org.bftai.plenary.testkit;

import org.jspecify.annotations.NullMarked;
