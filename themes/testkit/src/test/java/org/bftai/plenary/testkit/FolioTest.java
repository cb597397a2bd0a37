package org.bftai.plenary.testkit;

class FolioTest extends ThemeContract {
    FolioTest() {
        super("folio");
    }
}
