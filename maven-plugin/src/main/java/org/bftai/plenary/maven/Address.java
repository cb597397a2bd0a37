package org.bftai.plenary.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.bftai.plenary.config.SiteUrl;
import org.jspecify.annotations.Nullable;

/** The address of a site as people type it. */
final class Address {
    private Address() {}

    static Optional<SiteUrl> of(@Nullable String text) throws MojoFailureException {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<SiteUrl> url = SiteUrl.parse(text);
        if (url.isEmpty()) {
            throw new MojoFailureException(
                    "plenary.url is '" + text + "': write it whole, such as https://bft-ai.example/2025/");
        }
        return url;
    }
}
