/** What templates see: public records whose Javadoc is the theme author's reference. */
@NullMarked
package org.bftai.plenary.view;

import org.jspecify.annotations.NullMarked;
