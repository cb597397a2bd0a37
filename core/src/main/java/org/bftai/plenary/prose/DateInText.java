package org.bftai.plenary.prose;

import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * A day, or days, that a text writes out.
 *
 * @param range in the source of the block, weekday and time included
 * @param year where one is written
 * @param id of the date that it states, in force or not any more; empty where it is none that is known
 * @param placeholder what says as much; empty where it is none that is known
 */
public record DateInText(TextRange range, Optional<Integer> year, Optional<String> id, Optional<String> placeholder) {}
