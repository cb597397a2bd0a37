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

    /**
     * Claim what the site does not bring itself.
     *
     * @param whole whether the site is no edition, of which the series has what only robots look for
     * @param hasUrl whether it says where it will live
     * @param hasCard whether its title can be drawn
     * @param hasDates whether a date of its edition is known to the day
     */
    static void claimRest(AddressBook book, boolean whole, boolean hasUrl, boolean hasCard, boolean hasDates) {
        claim(book, Generated.FAVICON);
        if (whole) {
            claim(book, Generated.ROBOTS);
        }
        if (hasUrl && hasCard) {
            claim(book, Generated.CARD);
        }
        if (hasUrl && whole) {
            claim(book, Generated.SITEMAP);
        }
        if (hasDates) {
            claim(book, Generated.DATES_CALENDAR);
        }
        if (hasDates && hasUrl) {
            claim(book, Generated.FEED);
        }
    }

    private static void claim(AddressBook book, Generated file) {
        if (book.isFree(file.file())) {
            book.claim(
                    file.file(),
                    Generated.ORIGIN,
                    "/" + file.file(),
                    Location.of(file.file()),
                    AddressBook.Remedy.FILE);
        }
    }
}
