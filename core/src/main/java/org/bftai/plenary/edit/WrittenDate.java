package org.bftai.plenary.edit;

import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * A date of the event that a page writes out.
 *
 * @param at where, as far as its first line goes
 * @param written what stands there in the file
 * @param placeholder what could stand there in its place; empty where only its author can tell
 * @param message what is to be said of it where it stays, one sentence
 */
public record WrittenDate(Location at, String written, Optional<String> placeholder, String message) {}
