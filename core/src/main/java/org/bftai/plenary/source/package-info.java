/** LOAD: the files of a site as values, read strictly as UTF-8. */
@NullMarked
package org.bftai.plenary.source;

import org.jspecify.annotations.NullMarked;
