package org.bftai.plenary.html;

import java.util.List;

/** Looks at what was mended as readers meet it who listen to the page: pictures, links, tables. */
final class Reading {
    private final PictureWords pictures;
    private final LinkWords links;
    private final TableHeads tables;
    private final Blanks blanks;

    Reading(Findings findings) {
        this.pictures = new PictureWords(findings);
        this.links = new LinkWords(findings);
        this.tables = new TableHeads(findings);
        this.blanks = new Blanks(findings);
    }

    /** Report what says nothing, and return what waits to be filled in. */
    List<Blank> look(Mending mending) {
        for (Placed placed : mending.sweep().elements()) {
            if (mending.isPart(placed)) {
                look(placed);
            }
        }
        return List.copyOf(blanks.found());
    }

    private void look(Placed placed) {
        switch (placed.name()) {
            case "a", "area" -> links.look(placed);
            case "table" -> tables.look(placed);
            case "img", "input" -> pictures.look(placed);
            case "li", "tr", "dd" -> blanks.look(placed);
            default -> {
                // Everything else says what is in it.
            }
        }
    }
}
