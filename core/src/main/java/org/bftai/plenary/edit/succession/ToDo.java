package org.bftai.plenary.edit.succession;

import java.util.List;

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
 * @param settings lines of settings that still have the old year in them
 * @param awaited lines of settings with something that is to be announced
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
        List<OldLine> settings,
        List<OldLine> awaited) {
    public ToDo {
        dates = List.copyOf(dates);
        facts = List.copyOf(facts);
        pages = List.copyOf(pages);
        reset = List.copyOf(reset);
        left = List.copyOf(left);
        settings = List.copyOf(settings);
        awaited = List.copyOf(awaited);
    }

    /**
     * A page that was copied.
     *
     * @param path in the edition's folder
     * @param old lines that still have the old year in them
     * @param awaited lines with something that is to be announced
     * @param comments how many were left out
     */
    public record PageToRead(String path, List<OldLine> old, List<OldLine> awaited, int comments) {}

    /**
     * A page that was not copied.
     *
     * @param address its address in the series
     */
    public record PageLeft(String path, String address) {}

    /** A line of a file, by its number from 1. */
    public record OldLine(String path, int number, String text) {}

    /** Return how many lines still have the old year in them. */
    public int oldLines() {
        return settings.size() + pages.stream().mapToInt(p -> p.old().size()).sum();
    }
}
