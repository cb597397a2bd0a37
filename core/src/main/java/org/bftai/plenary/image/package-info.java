/** What has to be known of a picture, its size and how bright it is; and the picture in other sizes. */
@NullMarked
package org.bftai.plenary.image;

import org.jspecify.annotations.NullMarked;
