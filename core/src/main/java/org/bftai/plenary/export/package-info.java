/** Files for machines and texts for organisers, made by code: sitemap, calendar, feed, structured data, announcements. */
@NullMarked
package org.bftai.plenary.export;

import org.jspecify.annotations.NullMarked;
