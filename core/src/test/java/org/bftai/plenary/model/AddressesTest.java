package org.bftai.plenary.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private final Addresses addresses = Pages.addresses();

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "'', /talks/2025/one/",
        "/cfp/, /cfp/",
        "/cfp, /cfp/",
        "/cfp/index.html, /cfp/index.html",
        "/cfp.md, /cfp/",
        "../cfp.md, /cfp/",
        "../../../cfp/, /cfp/",
        "two.md, /talks/2025/two/",
        "./two.md, /talks/2025/two/",
        "../two/, /talks/2025/two/",
        "slides.pdf, /talks/slides.pdf",
        "../paper.pdf, /paper.pdf",
        "/plain, /plain.html",
        "/plain.html, /plain.html",
        "/two%20words/, /two words/",
        "/two words/, /two words/",
        "/docs, /docs/",
        "/docs/, /docs/",
        "//, EXTERNAL",
        "/cfp/./../cfp/, /cfp/"
    })
    void understandsWhatAuthorsWriteFromADeepPage(String written, String answers) {
        assertEquals(answers, path(Pages.DEEP, written, "/"));
    }

    @ParameterizedTest
    @CsvSource({"/1843/cfp/, /cfp/", "/1843/, /", "/1843, MISSING", "/cfp/, /cfp/", "/1843/1843/, MISSING"})
    void understandsThePathOnTheHost(String written, String answers) {
        assertEquals(answers, path(Pages.DEEP, written, "/1843/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nope/", "nope.md", "../../../../etc/passwd", "/paper.pdf/", "/cfp/x", "/CFP/", "/caf%E9/", ".."
            })
    void missesWhatIsNotThere(String written) {
        assertInstanceOf(LinkTarget.Missing.class, addresses.find(Pages.HOME, written, "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://srds.example/",
                "HTTPS://SRDS.example/",
                "//srds.example/",
                "mailto:ada@engines.example",
                "tel:+49",
                "data:,x",
                "geo:38.7,-9.1",
                "javascript:alert(1)"
            })
    void leavesOtherHostsAndSchemesAlone(String written) {
        assertEquals(new LinkTarget.External(written), addresses.find(Pages.HOME, written, "/"));
    }

    @Test
    void keepsQueryAndFragment() {
        LinkTarget found = addresses.find(Pages.HOME, "cfp.md?a=1#%C3%BCber", "/");
        assertEquals(new LinkTarget.Internal("cfp/index.html", "/cfp/", "?a=1", "über"), found);
    }

    @Test
    void aFragmentAloneIsThisPage() {
        LinkTarget found = addresses.find(Pages.PLAIN, "#x", "/");
        assertEquals(new LinkTarget.Internal("plain.html", "/plain.html", "", "x"), found);
    }

    @ParameterizedTest
    @CsvSource({"one.md, /talks/one.md", "../cfp.md, /cfp.md", "/cfp/, /cfp/", "../../x, ../../x"})
    void seesPathsAsTheirAuthorsDo(String written, String seen) {
        assertEquals(seen, Pages.addresses().asSeen(Pages.DEEP, written));
    }

    @Test
    void aColonInAPathIsNoScheme() {
        assertTrue(addresses.find(Pages.HOME, "/a:b.html", "/") instanceof LinkTarget.Internal);
        assertTrue(addresses.find(Pages.HOME, "./a:b.html", "/") instanceof LinkTarget.Internal);
    }

    private String path(Page from, String written, String basePath) {
        LinkTarget found = addresses.find(from, written, basePath);
        return found instanceof LinkTarget.Internal internal
                ? internal.path()
                : found instanceof LinkTarget.Missing ? "MISSING" : "EXTERNAL";
    }
}
