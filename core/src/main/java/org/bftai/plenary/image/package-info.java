/** What has to be known of a picture, its size and how bright it is; the picture in other sizes; and pictures that are drawn. */
@NullMarked
package org.bftai.plenary.image;

import org.jspecify.annotations.NullMarked;
