package org.bftai.plenary.edit.succession;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What editors have to do in a new edition.
 *
 * @param from the year of the edition that it was made from
 * @param year its own
 * @param title what it is called, such as {@code BFT-AI 2026}
 * @param dates to announce, each with what it was
 * @param facts to find, each as it was
 * @param pages to read
 * @param reset pages that were not copied
 * @param left files that were not copied
 * @param settings lines of settings to look at
 */
public record ToDo(
        int from,
        int year,
        String title,
        List<String> dates,
        List<String> facts,
        List<PageToRead> pages,
        List<PageLeft> reset,
        List<String> left,
        List<OldLine> settings) {
    public ToDo {
        dates = List.copyOf(dates);
        facts = List.copyOf(facts);
        pages = List.copyOf(pages);
        reset = List.copyOf(reset);
        left = List.copyOf(left);
        settings = List.copyOf(settings);
    }

    /**
     * A page that was copied.
     *
     * @param path in the edition's folder
     * @param lines to look at
     * @param comments how many were left out
     */
    public record PageToRead(String path, List<OldLine> lines, int comments) {}

    /**
     * A page that was not copied.
     *
     * @param address its address in the series
     */
    public record PageLeft(String path, String address) {}

    /**
     * A line of a file.
     *
     * @param number from 1
     * @param text without blanks around it
     * @param old what of the last edition it still says; empty for one with something that is to be announced
     */
    public record OldLine(String path, int number, String text, Optional<String> old) {}

    /** Return how many lines still say something of the last edition. */
    public int oldLines() {
        return (int) Stream.concat(settings.stream(), pages.stream().flatMap(p -> p.lines().stream()))
                .filter(l -> l.old().isPresent())
                .count();
    }
}
