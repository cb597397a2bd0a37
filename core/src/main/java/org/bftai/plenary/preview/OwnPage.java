package org.bftai.plenary.preview;

import java.util.Optional;
import org.bftai.plenary.source.Html;

/** A page that the preview itself has, such as the one that shows a page of the site at the width of a phone. */
final class OwnPage {
    private OwnPage() {}

    /**
     * Return the page.
     *
     * @param parts what it is made of, if it is to make way for another
     * @param view the class of its body
     * @param title what the window is called
     * @param main markup
     */
    static String of(Optional<PageParts> parts, String view, String title, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                %s</head>
                <body class="%s">
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Html.ofText(title), OwnFiles.SHEET, ScriptTag.of(parts, view), view, main);
    }
}
