package org.bftai.plenary.testkit;

import java.util.List;
import org.bftai.plenary.testkit.site.PublishedSite;

/** The sites of this project are in this theme. */
class HorizonTest extends ThemeContract {
    HorizonTest() {
        super("horizon");
    }

    @Override
    protected List<PublishedSite> ownSites() {
        return List.of(Sites.example("horizon"), Sites.docs());
    }
}
