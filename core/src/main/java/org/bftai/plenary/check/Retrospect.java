package org.bftai.plenary.check;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/**
 * Decides which words of a page are not about this edition, for all who look for what was left over: what looks back,
 * cites, links to another edition, is news of a day, or stands under a heading on earlier editions.
 */
final class Retrospect {
    /** A list of so many other years is one of the series. */
    private static final int SERIES = 3;

    /** No sentence is so long, in UTF-16 units to either side. */
    private static final int NEAR = 1000;

    private static final Pattern YEAR = Pattern.compile("(?<=^|/)(?:19|20)\\d\\d(?=/|$)");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s)|\\n");
    private static final Pattern LAST_YEAR = Pattern.compile("[-_/\\p{L}]((?:19|20)\\d\\d)(?:/|\\.html)?$");
    private static final Pattern DAY = Pattern.compile("(?<=^|/)(?:19|20)\\d\\d-\\d.*");

    private final Page page;
    private final Optional<EditionNames> names;
    private final List<ProseBlock> blocks;
    private final NavigableMap<Integer, ProseBlock> starts = new TreeMap<>();
    private final Set<String> titles;
    private final SourceLinks links;
    private final boolean series;

    /**
     * Read a page.
     *
     * @param names of the edition that the site is of
     */
    Retrospect(Page page, Optional<EditionNames> names, MarkdownEngine markdown) {
        this.page = page;
        this.names = names;
        this.blocks = markdown.prose(page.body().text());
        String body = page.body().text();
        blocks.forEach(b -> starts.put(
                line(body, b.text().written(new TextRange(0, b.text().shown().length())))
                        .start(),
                b));
        this.titles = blocks.stream()
                .filter(b -> b.kind() == ProseBlock.Kind.TITLE)
                .map(b -> b.text().shown())
                .collect(Collectors.toSet());
        this.links = new SourceLinks(page.body().text());
        this.series = blocks.stream()
                        .filter(Retrospect::isListed)
                        .flatMap(b -> others(b.text().shown()).stream())
                        .map(EditionNames.Mention::year)
                        .distinct()
                        .count()
                >= SERIES;
    }

    /** Return whether a whole page is of earlier editions, as its title or address says, or of news. */
    static boolean isOver(Page page, Site site) {
        return HeadingWords.isNews(page.plainTitle()) || isPast(page, site);
    }

    /** Return whether a whole page is of earlier editions. */
    static boolean isPast(Page page, Site site) {
        Optional<Integer> year = site.event().flatMap(e -> e.year());
        return PastWords.isPast(page.plainTitle())
                || isNamedForOther(page, year)
                || isElsewhere(page.source().value(), year)
                || isElsewhere(page.permalink().plain().url().substring(1), year);
    }

    /** A page whose title and address end with the same other year was not copied: it is on that edition. */
    private static boolean isNamedForOther(Page page, Optional<Integer> ownYear) {
        Matcher year = LAST_YEAR.matcher(page.permalink().url());
        return year.find()
                && ownYear.filter(y -> y.toString().equals(year.group(1))).isEmpty()
                && page.plainTitle().contains(year.group(1));
    }

    private static boolean isElsewhere(String address, Optional<Integer> ownYear) {
        Matcher years = YEAR.matcher(address);
        boolean other = false;
        while (years.find()) {
            other |= ownYear.filter(y -> y.toString().equals(years.group())).isEmpty();
        }
        return other || DAY.matcher(address).find() || HeadingWords.isArchive(address.replaceAll("[/_-]", " "));
    }

    List<ProseBlock> blocks() {
        return blocks;
    }

    List<SourceLinks.Link> links() {
        return links.all();
    }

    /** Return whether no part of a block is about this edition. */
    boolean excuses(ProseBlock block) {
        String text = block.text().shown();
        return series && isListed(block)
                || PastWords.standOver(block.above())
                || block.isHeading() && PastWords.standOver(List.of(text))
                || block.above().stream()
                        .anyMatch(h -> !titles.contains(h) && !others(h).isEmpty());
    }

    /**
     * Return whether words of a block that may be about this edition are not.
     *
     * @param words in the text of the block
     * @param year of the edition that they are of
     */
    boolean excuses(ProseBlock block, TextRange words, int year) {
        String text = block.text().shown();
        return isStruckOrLinked(block, words, year)
                || PastWords.tellOf(block, words)
                || PastWords.excuse(text, sentence(text, words))
                || compares(sentence(text, words));
    }

    /** Return what {@link #excuses(ProseBlock, TextRange, int)} does where a date is no sign of news. */
    boolean excusesDay(ProseBlock block, TextRange words, int year) {
        String text = block.text().shown();
        return isStruckOrLinked(block, words, year) || PastWords.excuseUndated(text, sentence(text, words));
    }

    private boolean isStruckOrLinked(ProseBlock block, TextRange words, int year) {
        TextRange around =
                block.text().written(new TextRange(0, block.text().shown().length()));
        return block.isStruck(words)
                || links.leadTo(
                        year, block.text().written(words), line(page.body().text(), around));
    }

    /** Return whether a sentence names several editions of one event. */
    private boolean compares(String sentence) {
        return names.map(n -> n.all(sentence)).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        EditionNames.Mention::name, Collectors.mapping(EditionNames.Mention::year, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(years -> years.size() > 1);
    }

    /** Return the block that a part of the body is in, else the one before it. */
    Optional<ProseBlock> blockAt(int offset) {
        return Optional.ofNullable(starts.floorEntry(offset)).map(Map.Entry::getValue);
    }

    /** Return the place of a part of the body, cut at the end of its line. */
    Location place(TextRange written) {
        return page.body().at(written);
    }

    private List<EditionNames.Mention> others(String text) {
        return names.map(n -> n.others(text)).orElse(List.of());
    }

    private static boolean isListed(ProseBlock block) {
        return block.kind() == ProseBlock.Kind.ITEM || block.kind() == ProseBlock.Kind.ROW;
    }

    /** Links at the end of a block have words that are shown, and an address that is not. */
    private static TextRange line(String body, TextRange block) {
        int start = body.lastIndexOf('\n', Math.max(0, block.start() - 1)) + 1;
        int end = body.indexOf('\n', block.end());
        return new TextRange(start, end < 0 ? body.length() : end);
    }

    /** Return the sentence that a part of a text is in; of a very long one what is near. */
    static String sentence(String text, TextRange words) {
        int start = Math.max(0, words.start() - NEAR);
        int end = Math.min(text.length(), words.end() + NEAR);
        Matcher ends = END.matcher(text).region(start, end).useTransparentBounds(true);
        while (ends.find()) {
            if (ends.start() < words.start()) {
                start = ends.start();
            } else if (ends.start() >= words.end()) {
                end = ends.start();
                break;
            }
        }
        return text.substring(start, end);
    }
}
