package org.bftai.plenary.edit;

import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * A date of the event that stands in a page as words.
 *
 * @param at where, all of it on one line
 * @param placeholder what could stand there in its place; empty where only its author can tell
 * @param message what is to be said of it where it stays, one sentence
 */
public record WrittenDate(Location at, Optional<String> placeholder, String message) {}
