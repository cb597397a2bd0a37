package org.bftai.plenary.liquid;

import java.util.function.Supplier;
import org.bftai.plenary.source.PlaceMark;

/**
 * What an include prints.
 *
 * @param html stands where it was called; asked for when it is put there
 * @param call where that is, in the text as written
 */
public record Included(Supplier<String> html, PlaceMark call) {}
