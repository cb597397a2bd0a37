package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What falls short, gathered: one cause is said once, however many looks it spoils. */
final class Complaints {
    private static final int NAMED = 3;

    private final Map<String, List<Look>> looks = new LinkedHashMap<>();

    void add(Look look, List<String> complaints) {
        complaints.forEach(complaint ->
                looks.computeIfAbsent(complaint, c -> new ArrayList<>()).add(look));
    }

    /** Fail if there are any. */
    void assertNone() {
        if (!looks.isEmpty()) {
            fail(text());
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        looks.forEach((complaint, on) -> {
            text.append("\n").append(complaint).append("\n    on ");
            text.append(String.join(
                    ", on ", on.stream().limit(NAMED).map(Look::toString).toList()));
            text.append(on.size() > NAMED ? ", and " + (on.size() - NAMED) + " more" : "");
        });
        return text.toString();
    }
}
