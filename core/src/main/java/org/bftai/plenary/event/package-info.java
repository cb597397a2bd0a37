/** The facts of one edition of an event: {@code event.yml}, its dates and their histories. */
@NullMarked
package org.bftai.plenary.event;

import org.jspecify.annotations.NullMarked;
