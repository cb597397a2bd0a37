package org.bftai.plenary.view;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * The names a template can use. Any other is an error.
 *
 * @param site the site, with addresses as this page writes them
 * @param edition which edition of a series the page belongs to; missing where the site has no series
 * @param event the facts of the edition; missing where the site has no {@code event.yml}
 * @param page the page
 * @param content its body
 * @param options what the theme is asked for, by the names it declares: {@code true} or {@code false}, a {@link
 *     PictureView} for a picture, else a text; missing where neither site nor theme has a value
 * @param words the interface in the page's language, by key
 * @param url the relative URL of an address such as {@code /cfp/}; an address that does not answer is an error
 * @param asset the relative URL of a file below {@code assets/}, with its version; a file that is not there is an error
 */
public record TemplateRoot(
        SiteView site,
        @Nullable EditionView edition,
        @Nullable EventView event,
        PageView page,
        Html content,
        SortedMap<String, @Nullable Object> options,
        SortedMap<String, String> words,
        UnaryOperator<String> url,
        UnaryOperator<String> asset) {}
