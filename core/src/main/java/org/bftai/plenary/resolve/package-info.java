/** RESOLVE: parsed pages, settings and theme become a site. */
@NullMarked
package org.bftai.plenary.resolve;

import org.jspecify.annotations.NullMarked;
