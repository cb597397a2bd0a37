package org.bftai.plenary.export;

import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.image.Canvas;
import org.bftai.plenary.image.Face;
import org.bftai.plenary.image.FittedText;
import org.bftai.plenary.theme.ThemeCard.Figure;

/** Draws a social card: a title that is large, a figure of the theme's, and at the foot the next deadline. */
final class CardPainter {
    /** To be changed with anything that changes the bytes of a card: what is kept from before is of no use then. */
    private static final int VERSION = 1;

    private static final List<Double> TITLE = List.of(148d, 132d, 116d, 102d, 90d, 79d, 70d, 62d, 54d);
    private static final List<Double> SUBTITLE = List.of(38d, 35d, 32d, 29d);
    private static final List<Double> OCCASION = List.of(31d, 29d, 27d, 25d);
    private static final List<Double> DEADLINE = List.of(50d, 46d, 42d, 38d, 34d);
    private static final double LABEL = 27;

    private static final double MARGIN = 76;
    private static final double MEASURE = SocialCard.WIDTH - 2 * MARGIN;
    /** Where the foot begins, on which nothing of the title stands. */
    private static final double FOOT = 470;

    private static final double LABEL_LINE = 528;
    private static final double LAST_LINE = 582;
    private static final double BAR = 26;

    private final Canvas canvas;
    private final Colour text;
    private final Colour muted;
    private final Colour accent;
    private final Colour ground;

    private CardPainter(CardColours colours) {
        ground = CardColours.colour(colours.ground());
        text = CardColours.colour(colours.text()).over(ground);
        accent = CardColours.colour(colours.accent()).over(ground);
        muted = text.mix(ground, 0.25).readableOn(List.of(ground), Colour.READABLE);
        canvas = new Canvas(SocialCard.WIDTH, SocialCard.HEIGHT, ground);
    }

    /** Return what says all of a card, and by which version of this it is drawn. */
    static String drawing(SocialCard card, CardColours colours, Figure figure) {
        return "card " + VERSION + ": " + List.of(card, colours, figure);
    }

    /** Return the card as PNG; the title is one that {@link Face#bold} can write, what else it cannot is left out. */
    static byte[] png(SocialCard card, CardColours colours, Figure figure) {
        CardPainter painter = new CardPainter(colours);
        painter.draw(figure);
        painter.head(card, figure);
        painter.foot(card, figure == Figure.BAR ? BAR / 2 : 0);
        return painter.canvas.png();
    }

    private void draw(Figure figure) {
        switch (figure) {
            case SUN -> {
                double x = MARGIN + 44;
                half(x, 62, accent.mix(ground, 0.72));
                half(x, 44, accent);
                rectangle(0, FOOT, SocialCard.WIDTH, 3, accent);
            }
            case BAR -> rectangle(0, SocialCard.HEIGHT - BAR, SocialCard.WIDTH, BAR, accent);
            case RULE -> {
                rectangle(MARGIN, 60, MEASURE, 5, text);
                rectangle(MARGIN, 70, MEASURE, 1.5, text);
                rectangle(MARGIN, FOOT, MEASURE, 1.5, text);
            }
        }
    }

    private void head(SocialCard card, Figure figure) {
        Optional<FittedText> occasion = fit(Face.text(), card.occasion(), MEASURE, 2, OCCASION);
        double line = occasion.map(o -> o.lines().size() * 1.35 * o.size() + 8).orElse(0d);
        double free = (figure == Figure.BAR ? 400 : 320) - line;
        Optional<FittedText> sentence = fit(Face.text(), card.subtitle(), MEASURE, 2, SUBTITLE);
        double below = sentence.map(s -> s.lines().size() * 1.3 * s.size() + 24).orElse(0d);
        FittedText over = title(card.title(), free - below);
        // A long title says enough.
        Optional<FittedText> subtitle = sentence.filter(s -> height(over) + below <= free);
        FittedText title = subtitle.isPresent() ? over : title(card.title(), free);
        double high = line + height(title) + (subtitle.isPresent() ? below : 0);
        // Low over the horizon, else high.
        double at = figure == Figure.SUN ? FOOT - 92 - high : figure == Figure.RULE ? 104 : 70;
        if (occasion.isPresent()) {
            FittedText lines = occasion.get();
            canvas.write(lines, MARGIN, at + lines.size() * 0.8, 1.35, muted);
            at += lines.lines().size() * 1.35 * lines.size() + 8;
        }
        // The strokes of large letters stand a little off their origin.
        canvas.write(title, MARGIN - title.size() * 0.05, at + title.size() * 0.86, 1.02, text);
        at += height(title) + 24;
        double last = at;
        subtitle.ifPresent(lines -> canvas.write(lines, MARGIN, last + lines.size() * 0.8, 1.3, text));
    }

    private static double height(FittedText title) {
        return title.size() * (1.02 * title.lines().size() - 0.02);
    }

    private static FittedText title(String title, double room) {
        Face face = Face.bold();
        String spelt = face.spell(title).orElse("");
        for (int from = 0; from < TITLE.size() - 1; from++) {
            FittedText fitted = FittedText.of(face, spelt, MEASURE, 3, TITLE.subList(from, TITLE.size()));
            if (height(fitted) <= room) {
                return fitted;
            }
        }
        return FittedText.of(face, spelt, MEASURE, 3, TITLE.subList(TITLE.size() - 1, TITLE.size()));
    }

    private void foot(SocialCard card, double raised) {
        Optional<FittedText> address = fit(Face.text(), Optional.of(card.address()), MEASURE, 1, List.of(LABEL));
        double used = address.map(a -> a.face().width(a.lines().get(0), LABEL)).orElse(0d);
        Optional<FittedText> deadline = fit(Face.bold(), card.deadline(), MEASURE - 40, 1, DEADLINE);
        boolean beside = deadline.map(d -> d.face().width(d.lines().get(0), d.size()) + 40 + used <= MEASURE)
                .orElse(true);
        deadline.ifPresent(d -> canvas.write(d, MARGIN, LAST_LINE - raised, 1, accent));
        fit(Face.text(), card.label().filter(l -> deadline.isPresent()), MEASURE / 2, 1, List.of(LABEL))
                .ifPresent(l -> canvas.write(l, MARGIN, LABEL_LINE - raised, 1, muted));
        double left = deadline.isPresent() ? MARGIN + MEASURE - used : MARGIN;
        address.filter(a -> used <= MEASURE / 2 || deadline.isEmpty())
                .ifPresent(a -> canvas.write(a, left, (beside ? LAST_LINE : LABEL_LINE) - raised, 1, muted));
    }

    private static Optional<FittedText> fit(
            Face face, Optional<String> text, double width, int most, List<Double> sizes) {
        return text.flatMap(face::spell).map(t -> FittedText.of(face, t, width, most, sizes));
    }

    private void rectangle(double x, double y, double width, double height, Colour colour) {
        canvas.fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    private void half(double x, double radius, Colour colour) {
        canvas.fill(new Arc2D.Double(x - radius, FOOT - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.CHORD), colour);
    }
}
