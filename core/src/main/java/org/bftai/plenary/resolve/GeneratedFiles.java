package org.bftai.plenary.resolve;

import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Generated;

/** Files that no one wrote get their places before anything is rendered, so that links to them are known. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    /** Claim what no site can bring itself: no page would look like anything without the sheet. */
    static void claimSheet(AddressBook book) {
        claim(book, Generated.STYLES);
    }

    /** Claim what the site does not bring itself. */
    static void claimRest(AddressBook book, boolean hasUrl) {
        claim(book, Generated.FAVICON);
        claim(book, Generated.ROBOTS);
        if (hasUrl) {
            claim(book, Generated.SITEMAP);
        }
    }

    private static void claim(AddressBook book, Generated file) {
        if (book.isFree(file.file())) {
            book.claim(file.file(), Generated.ORIGIN, "/" + file.file(), Location.of(file.file()), AddressBook.RENAME);
        }
    }
}
