package org.bftai.plenary.view;

import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The names that an include of a page's text can use. Any other is an error.
 *
 * @param event the facts of the edition; missing where the site has none
 * @param include the parameters it declares, by name: a {@link DateView} for a date, {@code true} or {@code false} for a
 *     flag, markup for a phrase or Markdown, a {@link PictureView} for a picture, a URL for a link, a list of {@link
 *     NavigationItemView} for a menu, a list of maps for a list, else a text; missing where the page gives none
 * @param contents the headings of the page, for an include that needs them; else empty
 * @param words the interface in the page's language, by key
 * @param url the relative URL of an address such as {@code /cfp/}; an address that does not answer is an error
 * @param asset the relative URL of a file below {@code assets/}, with its version; a file that is not there is an error
 */
public record IncludeRoot(
        @Nullable EventView event,
        SortedMap<String, @Nullable Object> include,
        List<ContentsEntryView> contents,
        SortedMap<String, String> words,
        UnaryOperator<String> url,
        UnaryOperator<String> asset) {}
