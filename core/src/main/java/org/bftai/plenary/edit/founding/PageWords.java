package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.event.SubmissionSystem;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextRange;

/**
 * A page as its facts are read from it.
 *
 * @param blocks its prose
 */
record PageWords(ParsedPage page, List<ProseBlock> blocks) {
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(key -> key);

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"'`]+");

    /** What papers are handed in with, by the end of its host's name. */
    private static final Pattern HOST =
            Pattern.compile("(?i:\\b(?:co-?located|in conjunction|collocated|affiliated) with )(?:the )?"
                    + "(\\p{Lu}[\\p{L}\\p{N}&/+-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&/+-]*|(?:19|20)\\d\\d|'\\d\\d)){0,6})");

    private static final Pattern PLACE =
            Pattern.compile("(?m)^\\s*(?:Venue|Location|Place|Where|Ort|Lieu)\\s*[:\\t]\\s*"
                    + "(\\p{Lu}[\\p{L} .'’-]+(?:, \\p{Lu}[\\p{L} .'’-]+){1,2})\\s*$");

    static PageWords of(ParsedPage page) {
        return new PageWords(page, MARKDOWN.prose(page.body().text()));
    }

    /** Return the name of the system that an address belongs to. */
    static Optional<String> system(String url) {
        return SubmissionSystem.of(url).map(SubmissionSystem::title);
    }

    List<Fact> emails() {
        return written("email", EMAIL);
    }

    /** Return the addresses of systems that take papers. */
    List<Fact> submissionSites() {
        return written("submit.url", ADDRESS).stream()
                .map(f -> new Fact(f.key(), f.value().replaceAll("[.,;:!?]+$", ""), f.from()))
                .filter(f -> system(f.value()).isPresent())
                .toList();
    }

    List<Fact> hosts() {
        return shown("host", HOST);
    }

    List<Fact> places() {
        return shown("place", PLACE);
    }

    private List<Fact> written(String key, Pattern pattern) {
        List<Fact> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page.body().text());
        while (matcher.find()) {
            found.add(new Fact(key, matcher.group(), Optional.of(at(new TextRange(matcher.start(), matcher.end())))));
        }
        return found;
    }

    private List<Fact> shown(String key, Pattern pattern) {
        List<Fact> found = new ArrayList<>();
        for (ProseBlock block : blocks) {
            Matcher matcher = pattern.matcher(block.text().shown());
            while (matcher.find()) {
                TextRange range = block.text().written(new TextRange(matcher.start(1), matcher.end(1)));
                found.add(new Fact(key, matcher.group(1).strip(), Optional.of(at(range))));
            }
        }
        return found;
    }

    /** Return where a block begins. */
    Location at(ProseBlock block) {
        return at(block.text().written(new TextRange(0, 1)));
    }

    /** Return where a part of the text stands in the file. */
    Location at(TextRange range) {
        Location at = new SourceText(page.source().path().value(), page.body().text()).at(range.start(), 1);
        return page.body().at(new PlaceMark(at.line(), at.column(), 1));
    }
}
