package org.bftai.plenary.testkit;

class BaseTest extends ThemeContract {
    BaseTest() {
        super("base");
    }
}
