/** Makes the edition of the next year out of that of the last, and a series out of a site of one edition. */
@NullMarked
package org.bftai.plenary.edit.succession;

import org.jspecify.annotations.NullMarked;
