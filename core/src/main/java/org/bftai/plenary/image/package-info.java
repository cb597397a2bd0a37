/** What has to be known of a picture: its size and how bright it is. */
@NullMarked
package org.bftai.plenary.image;

import org.jspecify.annotations.NullMarked;
