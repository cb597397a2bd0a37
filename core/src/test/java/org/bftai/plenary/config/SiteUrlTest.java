package org.bftai.plenary.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://engines.example, https://engines.example/, /",
        "https://engines.example/, https://engines.example/, /",
        "https://engines.example/1843, https://engines.example/1843/, /1843/",
        "https://engines.example/a/b/, https://engines.example/a/b/, /a/b/",
        "https://engines.example/a/../b//c/, https://engines.example/b/c/, /b/c/",
        "http://localhost:8080/x, http://localhost:8080/x/, /x/",
        "'  https://engines.example/1843/ ', https://engines.example/1843/, /1843/",
        "https://engines.example/caf%C3%A9/, https://engines.example/caf%C3%A9/, /caf%C3%A9/"
    })
    void readsAddressesOfHomePages(String written, String whole, String basePath) {
        SiteUrl url = SiteUrl.parse(written).orElseThrow();
        assertEquals(whole, url.toString());
        assertEquals(basePath, url.basePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/1843/",
                "engines.example",
                "//engines.example/",
                "ftp://engines.example/",
                "mailto:ada@engines.example",
                "https:///1843/",
                "https://engines.example/?site=1843",
                "https://engines.example/#top",
                "https://engines example/",
                "https://[engines/",
                "https://ada:secret@engines.example/",
                "https://engines.example/../x/",
                "javascript:alert(1)"
            })
    void refusesWhatIsNone(String written) {
        assertEquals(Optional.empty(), SiteUrl.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://engines.example, /, https://engines.example/, /",
        "https://engines.example, /cfp/, https://engines.example/cfp/, /cfp/",
        "https://engines.example/1843, /, https://engines.example/1843/, /1843/",
        "https://engines.example/1843, /cfp/, https://engines.example/1843/cfp/, /1843/cfp/"
    })
    void makesAddressesOfPages(String site, String page, String absolute, String onHost) {
        SiteUrl url = SiteUrl.parse(site).orElseThrow();
        assertEquals(absolute, url.absolute(page));
        assertEquals(onHost, url.onHost(page));
    }

    @ParameterizedTest
    @CsvSource({
        "/cfp/, /cfp/",
        "cfp.md, /cfp.md",
        "talks/one.md#abstract, /talks/one.md#abstract",
        "'#dates', '/#dates'",
        "'?print', '/?print'",
        "https://srds.example/, https://srds.example/",
        "//srds.example/, //srds.example/",
        "mailto:ada@engines.example, mailto:ada@engines.example",
        "' cfp.md ', /cfp.md",
        "a/b:c, /a/b:c"
    })
    void readsSettingsFromTheHomePage(String written, String everywhere) {
        assertEquals(everywhere, SiteUrl.fromHome(written));
    }
}
