/** The sites that a theme is tried with: their sources, how they are built and served. */
@NullMarked
package org.bftai.plenary.testkit.site;

import org.jspecify.annotations.NullMarked;
