/** Pages in a real browser, looked at in several ways. */
@NullMarked
package org.bftai.plenary.testkit.browser;

import org.jspecify.annotations.NullMarked;
