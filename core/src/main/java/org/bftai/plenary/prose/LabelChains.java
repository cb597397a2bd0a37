package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Labels that stand side by side and say one thing together, as in "submission of the camera-ready version". */
final class LabelChains {
    /** As many words may part them. */
    private static final int GAP = 2;

    private final Tokens tokens;

    private LabelChains(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Return labels in order, those side by side as the one that says most. */
    static List<Found<Label>> of(Tokens tokens, List<Found<Label>> labels) {
        return new LabelChains(tokens).joined(labels);
    }

    /** Return the one label that a heading or the first cell of a row names. */
    static Optional<Label> only(Tokens all, List<Found<Label>> labels) {
        List<Label> named = of(all, labels).stream().map(Found::what).toList();
        List<Label> said = named.stream().filter(Label::isCertain).distinct().toList();
        return said.size() == 1
                ? Optional.of(said.get(0))
                : named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Return whether one of the labels is of something that has dates of its own, and not named beside others. */
    static boolean speakOfTrack(Tokens tokens, List<Found<Label>> labels) {
        return labels.stream().anyMatch(l -> l.what().isTrack() && !isOneOfSeveral(tokens, l));
    }

    private List<Found<Label>> joined(List<Found<Label>> labels) {
        List<Found<Label>> found = new ArrayList<>();
        List<Found<Label>> chain = new ArrayList<>();
        for (Found<Label> label : labels) {
            if (!chain.isEmpty() && !isNear(chain.get(chain.size() - 1).to(), label.from())) {
                found.add(chain(chain));
                chain.clear();
            }
            chain.add(label);
        }
        if (!chain.isEmpty()) {
            found.add(chain(chain));
        }
        return found;
    }

    private boolean isNear(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean inDate = !tokens.at(at).isWord() && !tokens.at(at).isSign("-/&'’");
            if (inDate || at - from >= GAP) {
                return false;
            }
        }
        return true;
    }

    private Found<Label> chain(List<Found<Label>> labels) {
        Found<Label> last = labels.get(labels.size() - 1);
        if (isGathering(labels)) {
            return new Found<>(Label.NONE_OF_OURS, labels.get(0).from(), last.to());
        }
        Found<Label> best = labels.stream()
                .filter(l -> !(l.what().isOther() && labels.size() > 1 && isOneOfSeveral(tokens, l)))
                .min(Comparator.comparingInt(l -> l.what().rank()))
                .orElse(labels.get(0));
        return new Found<>(best.what(), labels.get(0).from(), last.to());
    }

    /** A notification workshop is a workshop on notifications, and none of the dates. */
    private static boolean isGathering(List<Found<Label>> labels) {
        if (labels.size() < 2) {
            return false;
        }
        Found<Label> last = labels.get(labels.size() - 1);
        Found<Label> before = labels.get(labels.size() - 2);
        return last.what().id().equals("event")
                && last.what().weak()
                && before.to() == last.from()
                && before.what().isCertain()
                && !before.what().id().equals("event");
    }

    /** Papers and posters: both are meant. */
    static boolean isOneOfSeveral(Tokens tokens, Found<Label> label) {
        return Vocabulary.lists(tokens.at(label.from() - 1)) || Vocabulary.lists(tokens.at(label.to()));
    }
}
