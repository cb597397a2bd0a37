/** What a page must be, one class a bar; each says what falls short. */
@NullMarked
package org.bftai.plenary.testkit.bar;

import org.jspecify.annotations.NullMarked;
