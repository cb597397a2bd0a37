package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bftai.plenary.html.BodyPictures;
import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.html.UrlRewriter;

/**
 * A text that every page shows, such as the footer's. Pages differ only in how they write its addresses, and most write
 * them alike: for each way to write them the text is mended once. Safe for several threads.
 */
final class RepeatedText {
    private final BiFunction<UrlRewriter, BodyPictures, Fragment> mended;
    private final List<String> addresses;
    private final Map<List<String>, Fragment> byAddresses = new ConcurrentHashMap<>();

    /** @param mended the text with its addresses written in one way, and its pictures; reports what it finds each time */
    RepeatedText(BiFunction<UrlRewriter, BodyPictures, Fragment> mended) {
        List<String> asked = new ArrayList<>();
        mended.apply(
                url -> {
                    asked.add(url);
                    return url;
                },
                BodyPictures.UNKNOWN);
        this.mended = mended;
        this.addresses = List.copyOf(asked);
    }

    /**
     * Return the text as a page shows it that writes addresses so.
     *
     * @param pictures what is known of those in the text
     * @param sized how the page writes the address of the folder that their sizes lie in
     */
    Fragment with(UrlRewriter urls, BodyPictures pictures, String sized) {
        List<String> written = Stream.concat(addresses.stream().map(urls::rewrite), Stream.of(sized))
                .toList();
        return byAddresses.computeIfAbsent(written, w -> mended.apply(urls, pictures));
    }
}
