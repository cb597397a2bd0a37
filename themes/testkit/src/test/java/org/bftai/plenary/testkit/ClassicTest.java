package org.bftai.plenary.testkit;

class ClassicTest extends ThemeContract {
    ClassicTest() {
        super("classic");
    }
}
