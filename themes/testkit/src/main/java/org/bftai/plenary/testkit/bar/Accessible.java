package org.bftai.plenary.testkit.bar;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/**
 * axe finds nothing: WCAG 2.2 A and AA, with the size of targets, and what it calls best practice. Contrast that it cannot
 * decide on, over pictures and gradients, is measured in pixels.
 */
final class Accessible implements Bar {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Override
    public List<String> complaints(Visit visit) {
        // On paper nothing is operated, and its colours are DarkOnPaper's; where scripts do not run, neither does axe.
        if (visit.mode() == Mode.PAPER || visit.mode() == Mode.UNSCRIPTED) {
            return List.of();
        }
        // There are no frames from elsewhere, so everything can be looked at in the page itself.
        AxeResults results =
                new AxeBuilder(visit.page()).setLegacyMode(true).withTags(TAGS).analyze();
        Stream<String> violations = results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "axe " + rule.getId() + ": " + node.getHtml() + reason(node)));
        return Stream.concat(violations, overPictures(visit, results.getIncomplete()))
                .toList();
    }

    private static Stream<String> overPictures(Visit visit, List<Rule> open) {
        if (visit.mode() == Mode.FORCED) {
            return Stream.of(); // the system puts a ground of its own behind text
        }
        List<String> texts = open.stream()
                .filter(rule -> rule.getId().equals("color-contrast"))
                .flatMap(rule -> rule.getNodes().stream())
                .map(Accessible::selector)
                .toList();
        return texts.isEmpty() ? Stream.of() : PixelContrast.complaints(visit.page(), texts).stream();
    }

    /** What axe measured, such as colours and their contrast. */
    private static String reason(CheckedNode node) {
        return Stream.concat(node.getAny().stream(), node.getAll().stream())
                .findFirst()
                .map(check -> " (" + check.getMessage() + ")")
                .orElse("");
    }

    /** A path of one selector: there are neither frames nor shadows. */
    private static String selector(CheckedNode node) {
        return node.getTarget() instanceof List<?> path
                ? String.valueOf(path.get(0))
                : String.valueOf(node.getTarget());
    }
}
