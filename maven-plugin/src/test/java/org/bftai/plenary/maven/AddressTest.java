package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.bftai.plenary.config.SiteUrl;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void an_address_is_read_with_or_without_a_slash_at_its_end() throws MojoFailureException {
        Optional<SiteUrl> url = Optional.of(new SiteUrl("https://bft-ai.example", "/2025/"));
        assertEquals(url, Address.of("https://bft-ai.example/2025/"));
        assertEquals(url, Address.of("https://bft-ai.example/2025"));
        assertEquals(Optional.empty(), Address.of(null));
        assertEquals(Optional.empty(), Address.of(""));
    }

    @Test
    void a_word_that_is_no_address_fails_with_a_way_out() {
        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> Address.of("bft-ai"));
        assertEquals(
                "plenary.url is 'bft-ai': write it whole, such as https://bft-ai.example/2025/", failure.getMessage());
    }
}
