package org.bftai.plenary.html;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;

/**
 * Finds links whose words do not say where they lead: a screen reader lists the links of a page without the sentences they
 * stand in (WCAG 2.2, 2.4.4 and 2.4.9).
 */
final class LinkWords {
    private static final String HINT = "let the link be the words that name what is there, such as 'the programme'";

    /** Whole texts of links in the languages of the interface, as {@link PlainWords} has them. */
    private static final Set<String> EMPTY_WORDS =
            Arrays.stream("""
            here, right here, over here, see here, go here, look here, from here, more here, via here,
            click, click here, please click here, just click here, click on here, click me, click this, click the link,
            click this link, click on this link, go, go to link, this, that, see this, this one, this link, that link,
            the link, see this link, see the link, follow this link, follow the link, at this link, via this link,
            this page, this site, this website, this url, this address, link, links, the following link, following link,
            more, more info, more information, more details, read more, read more here, read on, continue reading,
            learn more, find out more, see more, view more, show more, see more here, for more information,
            hier, hier klicken, bitte hier klicken, klick hier, klicke hier, klicken sie hier, siehe hier, dieser link,
            diesem link, diesen link, unter diesem link, der link, diese seite, dieser seite, dies, mehr, mehr lesen,
            mehr erfahren, mehr dazu, mehr infos, mehr informationen, weitere infos, weitere informationen, weiter,
            weiterlesen,
            ici, par ici, cliquez ici, cliquer ici, clique ici, voir ici, lien, le lien, ce lien, sur ce lien,
            suivre ce lien, suivez ce lien, cette page, ce site, ceci, voir plus, lire plus, lire la suite, la suite,
            en savoir plus, plus d infos, plus d informations,
            aqui, clic aqui, haga clic aqui, haz clic aqui, pulse aqui, pincha aqui, ver aqui, enlace, el enlace,
            este enlace, en este enlace, siga este enlace, esta pagina, este sitio, esto, mas, leer mas, ver mas,
            saber mas, mas info, mas informacion,
            clique aqui, clicar aqui, carregue aqui, veja aqui, este link, neste link, o link, esta ligacao, ligacao,
            este site, isto, mais, leia mais, ler mais, saiba mais, saber mais, ver mais, mais informacao,
            mais informacoes
            """.split(",\\s*")).map(String::strip).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ARROW = Pattern.compile("[\\s.…>»›→⇒➜↗-]+");

    /** Longer addresses are read out letter by letter. */
    private static final int LONGEST = 40;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    /** Identifiers that their registries ask to be shown in full. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "https?://(?:(?:dx\\.)?doi\\.org|hdl\\.handle\\.net|nbn-resolving\\.(?:org|de)|orcid\\.org|arxiv\\.org|ror\\.org)/.*",
            Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    LinkWords(Findings findings) {
        this.findings = findings;
    }

    /** Look at an {@code a} or an {@code area}. */
    void look(Placed placed) {
        Element link = placed.element();
        if (!link.hasAttr("href") || SpokenName.isHidden(link)) {
            return;
        }
        String words = SpokenName.of(link);
        if (words.isEmpty()) {
            boolean picture = link.nameIs("area") || link.selectFirst("img, svg, input") != null;
            String message =
                    picture ? "the link has no words: its picture has no alternative text" : "the link has no words";
            report(placed, message, picture ? "write into its alternative text where the link leads" : HINT);
        } else if (EMPTY_WORDS.contains(PlainWords.of(words))
                || ARROW.matcher(words).matches()) {
            report(placed, "the words " + Findings.quote(words) + " of the link do not say where it leads", HINT);
        } else if (words.length() > LONGEST
                && ADDRESS.matcher(words).matches()
                && !IDENTIFIER.matcher(words).matches()) {
            report(placed, "the words of the link are an address of " + words.length() + " characters", HINT);
        }
    }

    private void report(Placed placed, String message, String hint) {
        findings.report(DiagnosticCode.LINK_TEXT, placed, message, hint);
    }
}
