/**
 * Content expressions: {@code {{ … }}} and {@code {% … %}} in pages and in short texts of front matter, in the language
 * Liquid.
 *
 * <p>What is left out of Liquid is left out because it would look at the clock, the zone, the locale or a file, or would
 * lose text.
 *
 * <ul>
 *   <li>Tags: {@code assign}, {@code capture}, {@code case}, {@code comment}, {@code cycle}, {@code decrement},
 *       {@code for}, {@code if}, {@code include}, {@code increment}, {@code raw}, {@code tablerow}, {@code unless}.
 *   <li>Filters of texts: {@code append}, {@code capitalize}, {@code default}, {@code downcase}, {@code escape},
 *       {@code escape_once}, {@code lstrip}, {@code newline_to_br}, {@code prepend}, {@code remove},
 *       {@code remove_first}, {@code replace}, {@code replace_first}, {@code rstrip}, {@code size}, {@code slice},
 *       {@code split}, {@code strip}, {@code strip_html}, {@code strip_newlines}, {@code truncate},
 *       {@code truncatewords}, {@code upcase}, {@code url_decode}, {@code url_encode}.
 *   <li>Filters of lists: {@code compact}, {@code concat}, {@code first}, {@code join}, {@code last}, {@code map},
 *       {@code reverse}, {@code size}, {@code slice}, {@code sort}, {@code sort_natural}, {@code uniq}, {@code where}.
 *   <li>Filters of numbers: {@code abs}, {@code at_least}, {@code at_most}, {@code ceil}, {@code divided_by},
 *       {@code floor}, {@code minus}, {@code modulo}, {@code plus}, {@code round}, {@code times}.
 * </ul>
 *
 * <p>The way of a text: {@code PieceScanner} cuts it into literal text and tags, {@code BlockCheck} looks that blocks
 * open and close, {@code TagCheck} has the library read every tag alone, so that all mistakes are found. Then the
 * {@code Skeleton}, in which every stretch of literal text is one sign, becomes one tree; {@code NameCheck} looks up
 * the names in it, {@code Weaver} makes it something to evaluate. What comes out carries {@code Marks}, from which
 * {@link org.bftai.plenary.liquid.Expanded} knows where each line was written.
 */
@NullMarked
package org.bftai.plenary.liquid;

import org.jspecify.annotations.NullMarked;
