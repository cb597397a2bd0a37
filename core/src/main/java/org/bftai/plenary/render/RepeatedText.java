package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.html.UrlRewriter;

/**
 * A text that every page shows, such as the footer's. Pages differ only in how they write its addresses, and most write
 * them alike: for each way to write them the text is mended once. Safe for several threads.
 */
final class RepeatedText {
    private final Function<UrlRewriter, Fragment> mended;
    private final List<String> addresses;
    private final Map<List<String>, Fragment> byAddresses = new ConcurrentHashMap<>();

    /** @param mended the text with its addresses written in one way; reports what it finds each time */
    RepeatedText(Function<UrlRewriter, Fragment> mended) {
        List<String> asked = new ArrayList<>();
        mended.apply(url -> {
            asked.add(url);
            return url;
        });
        this.mended = mended;
        this.addresses = List.copyOf(asked);
    }

    /** Return the text as a page shows it that writes addresses so. */
    Fragment with(UrlRewriter urls) {
        List<String> written = addresses.stream().map(urls::rewrite).toList();
        return byAddresses.computeIfAbsent(written, w -> mended.apply(urls));
    }
}
