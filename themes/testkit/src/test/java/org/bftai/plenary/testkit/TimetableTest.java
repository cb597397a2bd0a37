package org.bftai.plenary.testkit;

class TimetableTest extends ThemeContract {
    TimetableTest() {
        super("timetable");
    }
}
