/** Renders any record with FreeMarker, caged. The only package that knows FreeMarker. */
@NullMarked
package org.bftai.plenary.template;

import org.jspecify.annotations.NullMarked;
