/** Files for machines, serialised by code: sitemap, robots. */
@NullMarked
package org.bftai.plenary.export;

import org.jspecify.annotations.NullMarked;
