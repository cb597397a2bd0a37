package org.bftai.plenary.testkit;

import java.nio.file.Path;
import java.util.List;

/** The sites of this project are in this theme. */
class HorizonTest extends ThemeContract {
    HorizonTest() {
        super("horizon");
    }

    @Override
    protected List<Path> ownSites() {
        return List.of(Sites.SERIES, Sites.DOCS);
    }
}
