package org.bftai.plenary.html;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;

/** A body after mending with the palettes of a theme that has a light and a dark one, and everything that came with it. */
record Mended(BodyHtml body, String css, List<Diagnostic> found) {
    static final Palette LIGHT = palette("light", "#FCFBF8", "#F3F1EB", "#1A2230");
    static final Palette DARK = palette("dark", "#0D131F", "#161F30", "#E6E9EF");
    static final MendRules ALL = new MendRules(true, true, true, true, List.of(LIGHT, DARK));
    static final MendRules NONE = new MendRules(false, false, false, true, List.of(LIGHT, DARK));

    static Palette palette(String name, String ground, String surface, String text) {
        return new Palette(name, colour(ground), colour(surface), colour(text));
    }

    static Colour colour(String css) {
        return Colour.parse(css).orElseThrow();
    }

    static Mended mend(String html) {
        return mend(html, ALL);
    }

    static Mended mend(String html, MendRules rules) {
        return mend(html, rules, BodyPictures.UNKNOWN);
    }

    static Mended mend(String html, MendRules rules, BodyPictures pictures) {
        StyleSheet sheet = new StyleSheet();
        DiagnosticLog log = new DiagnosticLog();
        BodyHtml body = new BodyMender(
                        rules, new BodyWords("Scrollable table", "Footnotes", List.of("coffee", "lunch")), sheet)
                .mend(
                        html,
                        Set.of(),
                        mark -> new Location("index.md", mark.line(), mark.column(), mark.length()),
                        url -> url.startsWith("/") ? "../" + url.substring(1) : url,
                        pictures,
                        log);
        return new Mended(body, sheet.css(), log.sorted());
    }

    String html() {
        return body.html();
    }

    /** Return what was found, one line each: place, code, sentence. */
    String report() {
        StringBuilder text = new StringBuilder();
        for (Diagnostic d : found) {
            text.append(d.location()).append(' ').append(d.code().id()).append(": ");
            text.append(d.message()).append('\n');
        }
        return text.toString();
    }

    /** Return the messages without places. */
    List<String> messages() {
        return found.stream().map(Diagnostic::message).toList();
    }
}
