/** What RESOLVE produces: a site and its pages, each with a place of its own. */
@NullMarked
package org.bftai.plenary.model;

import org.jspecify.annotations.NullMarked;
