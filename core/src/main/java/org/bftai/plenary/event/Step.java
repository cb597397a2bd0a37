package org.bftai.plenary.event;

import java.time.LocalDate;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * What a date was for a while, or is.
 *
 * @param announced the day on which it was made known
 * @param location where it is written, {@code (announced …)} left out
 */
public record Step(DateValue value, Optional<LocalDate> announced, Location location) {}
