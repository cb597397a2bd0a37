package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {
    @Test
    void eachFindingIsACommand() {
        Diagnostic link = Diagnostic.of(
                DiagnosticCode.LINK_BROKEN, new Location("cfp.md", 4, 9, 5), "no page answers", "write it");
        Diagnostic menu = Diagnostic.of(DiagnosticCode.NAVIGATION_LONG, Location.of("site.yml"), "no menu");
        Diagnostic image = Diagnostic.of(DiagnosticCode.IMAGE_MISSING, Location.of("b.md", 2, 0), "not there");
        assertEquals(
                List.of(
                        "::warning file=src/site/b.md,line=2,title=image-missing::not there",
                        "::error file=src/site/cfp.md,line=4,col=9,title=link-broken::no page answers%0Ahint: write it",
                        "::notice file=src/site/site.yml,title=navigation-long::no menu"),
                GithubAnnotations.of(
                        new Findings(List.of(link, menu, image)), path -> Optional.of("src/site/" + path)));
    }

    /** GitHub would look for a file {@code year} and show the annotation nowhere that leads to anything. */
    @Test
    void whatIsNoFileStandsInTheText() {
        Diagnostic year =
                Diagnostic.of(DiagnosticCode.CONFIG_VALUE, Location.of("year"), "no edition", "write -Dyear=2025");
        Diagnostic theme = Diagnostic.of(
                DiagnosticCode.TEMPLATE_ERROR, Location.of("horizon:layouts/single.ftlh", 3, 7), "not there");
        assertEquals(
                List.of(
                        "::error title=template-error::horizon:layouts/single.ftlh:3:7: not there",
                        "::error title=config-value::year: no edition%0Ahint: write -Dyear=2025"),
                GithubAnnotations.of(new Findings(List.of(year, theme)), path -> Optional.empty()));
    }

    /** A text that ends a command could begin another one. */
    @Test
    void textsCannotEndTheCommand() {
        Diagnostic hostile = Diagnostic.of(
                DiagnosticCode.LINK_BROKEN, Location.of("a,b:c%.md"), "100%\r\n::error::gotcha, really: yes");
        assertEquals(
                List.of("::error file=a%2Cb%3Ac%25.md,title=link-broken::100%25%0D%0A::error::gotcha, really: yes"),
                GithubAnnotations.of(new Findings(List.of(hostile)), Optional::of));
    }
}
