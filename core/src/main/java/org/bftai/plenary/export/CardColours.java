package org.bftai.plenary.export;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.model.ThemeOptions;
import org.bftai.plenary.theme.ThemeCard;
import org.bftai.plenary.theme.ThemeOption;

/**
 * The colours of pictures drawn for a site: its theme's, with the accent that the site chose; CSS colours, legible whatever
 * was chosen.
 */
record CardColours(String ground, String text, String accent) {
    /** The option by which themes let a site choose its accent. */
    private static final String ACCENT = "accent";

    static CardColours of(Site site) {
        ThemeCard card = site.theme().card();
        Optional<ThemeOptions.Chosen> option = Optional.ofNullable(
                        site.options().chosen().get(ACCENT))
                .filter(c -> c.option().type() == ThemeOption.Type.COLOUR);
        String accent = option.filter(ThemeOptions.Chosen::bySite)
                .flatMap(ThemeOptions.Chosen::value)
                .or(card::accent)
                .or(() -> option.flatMap(ThemeOptions.Chosen::value))
                .orElse(card.text());
        return new CardColours(card.ground(), legible(card.text(), card.ground()), legible(accent, card.ground()));
    }

    private static String legible(String written, String ground) {
        Colour colour = colour(written);
        Colour readable = colour.readableOn(List.of(colour(ground)), Colour.READABLE);
        return readable.equals(colour) ? written : readable.css();
    }

    /** Return a colour that a theme or a site was allowed to write. */
    static Colour colour(String css) {
        return Colour.parse(css).orElseThrow();
    }
}
