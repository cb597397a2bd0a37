/** A problem as a value: severity, code, sentence, place, way out; and the one place that prints it. */
@NullMarked
package org.bftai.plenary.diagnostic;

import org.jspecify.annotations.NullMarked;
