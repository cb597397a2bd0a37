/** A new site: what is asked, what pages that are there say already, and the files that are written. */
@NullMarked
package org.bftai.plenary.edit.founding;

import org.jspecify.annotations.NullMarked;
