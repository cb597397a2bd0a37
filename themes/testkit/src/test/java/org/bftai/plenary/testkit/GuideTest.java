package org.bftai.plenary.testkit;

/** The theme that the guide has its readers make. */
class GuideTest extends ThemeContract {
    GuideTest() {
        super("lantern");
    }
}
