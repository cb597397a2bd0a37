/** A theme as a value: descriptor, templates, assets, words. */
@NullMarked
package org.bftai.plenary.theme;

import org.jspecify.annotations.NullMarked;
