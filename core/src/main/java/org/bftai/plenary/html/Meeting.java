package org.bftai.plenary.html;

import java.util.List;
import org.bftai.plenary.colour.Colour;

/**
 * An author's colour and the palette it meets.
 *
 * @param palette the palette
 * @param ratio the least contrast of text and ground, as written
 * @param against the other colour of that least contrast
 * @param mended the colour to write instead; the same where it can be read
 * @param before what is met inside the element while the colour is as written
 * @param after what is met inside the element once it is mended
 */
record Meeting(Palette palette, double ratio, Colour against, Colour mended, Setting before, Setting after) {
    /** Colours that a text can stand on, and the colour it has. */
    record Setting(List<Colour> grounds, Colour text) {}

    boolean isReadable() {
        return ratio >= Colour.READABLE;
    }

    /** Let a colour of text meet what is around it. */
    static Meeting ofText(Colour text, Setting around, Palette palette, ReadableColours readable) {
        Colour worst = around.grounds().get(0);
        for (Colour ground : around.grounds()) {
            worst = text.contrast(ground) < text.contrast(worst) ? ground : worst;
        }
        Colour mended = readable.nearest(text, around.grounds());
        Setting before = new Setting(around.grounds(), text);
        Setting after = new Setting(around.grounds(), mended);
        return new Meeting(palette, text.contrast(worst), worst, mended, before, after);
    }

    /** Let a ground meet the text that will stand on it. */
    static Meeting ofGround(Colour ground, Setting around, Palette palette, ReadableColours readable) {
        Setting laid = lay(ground, around);
        double ratio = around.text().worst(laid.grounds());
        if (ratio >= Colour.READABLE) {
            return new Meeting(palette, ratio, around.text(), ground, laid, laid);
        }
        Colour first = laid.grounds().get(0);
        Colour mended = readable.nearest(first, List.of(around.text().over(first)));
        Setting after = new Setting(List.of(mended), around.text());
        return new Meeting(palette, ratio, around.text(), mended, laid, after);
    }

    /** Lay a ground over those around it. */
    static Setting lay(Colour ground, Setting around) {
        List<Colour> grounds =
                around.grounds().stream().map(ground::over).distinct().toList();
        return new Setting(grounds, around.text());
    }
}
