/** RENDER: bodies of all pages first, then their layouts. */
@NullMarked
package org.bftai.plenary.render;

import org.jspecify.annotations.NullMarked;
