package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Visit;

/** Nothing is fetched from other hosts or missing, the console has no errors, the policy refuses nothing. */
final class Undisturbed implements Bar {
    @Override
    public List<String> complaints(Visit visit) {
        return List.copyOf(visit.troubles());
    }
}
