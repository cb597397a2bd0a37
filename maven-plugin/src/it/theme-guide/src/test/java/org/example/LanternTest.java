package org.example;

import org.bftai.plenary.testkit.ThemeContract;

class LanternTest extends ThemeContract {
    LanternTest() {
        super("lantern");
    }
}
