package org.bftai.plenary.resolve;

import java.util.List;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Generated;

/** Files that no one wrote get their places before anything is rendered, so that links to them are known. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    /** Claim what the site does not bring itself. */
    static void claim(AddressBook book, boolean hasUrl) {
        List<Generated> files = hasUrl
                ? List.of(Generated.STYLES, Generated.FAVICON, Generated.ROBOTS, Generated.SITEMAP)
                : List.of(Generated.STYLES, Generated.FAVICON, Generated.ROBOTS);
        for (Generated file : files) {
            if (book.isFree(file.file())) {
                book.claim(file.file(), Generated.ORIGIN, "/" + file.file(), Location.of(file.file()));
            }
        }
    }
}
