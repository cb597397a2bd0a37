package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of every site, with every theme, is HTML that the Nu checker has nothing to say about. */
class HtmlTest {
    private static final NuChecker NU = new NuChecker();

    static Stream<PublishedSite> sites() {
        return Sites.all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pages_are_valid(PublishedSite site) throws IOException {
        for (String page : site.html()) {
            assertEquals(List.of(), NU.check(site.folder().resolve(page)), page);
        }
    }
}
