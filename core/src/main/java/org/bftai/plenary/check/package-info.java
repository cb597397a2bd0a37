/** The finished site is looked over: links, anchors, pictures. */
@NullMarked
package org.bftai.plenary.check;

import org.jspecify.annotations.NullMarked;
