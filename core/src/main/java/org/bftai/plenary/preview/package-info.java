/** The live preview: a site is built whenever its files change, kept in memory and served on loopback. */
@NullMarked
package org.bftai.plenary.preview;

import org.jspecify.annotations.NullMarked;
