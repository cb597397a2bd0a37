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
        List<Placed> printed =
                mending.sweep().elements().stream().filter(mending::isPart).toList();
        printed.forEach(links::look);
        printed.forEach(tables::look);
        printed.forEach(pictures::look);
        printed.forEach(blanks::look);
        return List.copyOf(blanks.found());
    }
}
