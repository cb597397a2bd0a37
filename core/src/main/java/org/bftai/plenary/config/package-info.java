/** The settings of a site: {@code site.yml}. */
@NullMarked
package org.bftai.plenary.config;

import org.jspecify.annotations.NullMarked;
