package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.edition.SeriesFolder;

/**
 * What is left to do once a site of one edition lies below {@code editions/}: kept there until it is done, so that a run
 * that was interrupted can be finished.
 *
 * @param from the year of the edition that was moved
 * @param year of the edition that was made with it
 * @param before the hash of {@code site.yml} as it was; empty where there was none
 * @param settings what {@code site.yml} is to hold
 * @param moved files that lie in the edition now
 */
record MoveJournal(int from, int year, Optional<String> before, String settings, List<Moved> moved) {
    /** Its file, below the site's folder. */
    static final String FILE = SeriesFolder.MOVING;

    private static final String END = "---\n";

    MoveJournal {
        moved = List.copyOf(moved);
    }

    /** A file by its path in the site, and the hash of what it held. */
    record Moved(String path, String sha256) {}

    String text() {
        StringBuilder text = new StringBuilder("# This site is being moved into editions/" + from
                + ": plenary:new-edition -Dyear=" + year + " finishes it.\n");
        text.append("from ").append(from).append("\nyear ").append(year).append('\n');
        before.ifPresent(hash -> text.append("settings ").append(hash).append('\n'));
        moved.forEach(m -> text.append("moved ")
                .append(m.sha256())
                .append(' ')
                .append(m.path())
                .append('\n'));
        return text + END + settings;
    }

    /** Read what {@link #text} wrote. */
    static MoveJournal read(String text) {
        int end = text.indexOf("\n" + END) + 1;
        int from = 0;
        int year = 0;
        Optional<String> before = Optional.empty();
        List<Moved> moved = new ArrayList<>();
        for (String line : text.substring(0, end).lines().toList()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "from" -> from = Integer.parseInt(words[1]);
                case "year" -> year = Integer.parseInt(words[1]);
                case "settings" -> before = Optional.of(words[1]);
                case "moved" -> moved.add(new Moved(words[2], words[1]));
                default -> {
                    // A comment.
                }
            }
        }
        return new MoveJournal(from, year, before, text.substring(end + END.length()), moved);
    }
}
