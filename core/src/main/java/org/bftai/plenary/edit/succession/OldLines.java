package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.edit.succession.ToDo.OldLine;
import org.bftai.plenary.event.Event;

/** Finds lines that an editor has to look at: what is of the last edition, and what is to be announced. */
final class OldLines {
    private static final Pattern AWAITED = Pattern.compile("\\bTBA\\b");

    /** Shorter names are words of many texts. */
    private static final int SHORTEST = 4;

    private final String mark;
    private final Pattern year;
    private final Optional<Pattern> names;
    private final String shownYear;

    OldLines(OldNames old) {
        this.mark = "carriedOver: " + old.year();
        this.shownYear = "" + old.year();
        this.year = Pattern.compile("(?<![\\d/])" + old.year() + "(?!\\d)|(?<![(\"' ])/" + old.year() + "(?![\\d/])");
        String found = Stream.concat(
                        old.hostWord().stream(),
                        old.event().place().flatMap(Event.Place::name).map(n -> n.replaceFirst(",.*", "")).stream())
                .filter(n -> n.length() >= SHORTEST)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
        this.names = found.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + found + ")(?![\\p{L}\\p{N}])"));
    }

    /** Return the lines of a file, in order. */
    List<OldLine> in(String path, String text) {
        List<OldLine> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip();
            Optional<String> old = line.equals(mark) ? Optional.empty() : old(line);
            if (old.isPresent() || AWAITED.matcher(line).find()) {
                lines.add(new OldLine(path, i + 1, line, old));
            }
        }
        return lines;
    }

    private Optional<String> old(String line) {
        return year.matcher(line).find()
                ? Optional.of(shownYear)
                : names.flatMap(n -> n.matcher(line).results().findFirst()).map(m -> m.group());
    }
}
