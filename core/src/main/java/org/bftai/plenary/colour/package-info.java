/** Colours of CSS, their luminance and contrast by WCAG. */
@NullMarked
package org.bftai.plenary.colour;

import org.jspecify.annotations.NullMarked;
