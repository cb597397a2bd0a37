package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.markdown.MarkdownEngine;

/** Finds what an event is called in what its home page says of itself. */
final class EventNames {
    private static final String ACRONYM_FORM =
            "(\\p{Lu}[\\p{L}\\p{N}&/+-]{1,15}?)[\\s’'-]*(?:(?:19|20)\\d\\d|['’]\\d\\d)";
    private static final Pattern ACRONYM = Pattern.compile(ACRONYM_FORM);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(" + ACRONYM_FORM + "\\)\\s*$");
    private static final Pattern KIND =
            Pattern.compile("\\b(?:Workshop|Symposium|Conference|Seminar|Colloquium|Meeting)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s|[.!?:;]$");

    /** Longer ones are descriptions. */
    private static final int LONGEST = 160;

    private static final int FEWEST_WORDS = 4;

    private record Line(String text, Location at) {}

    private EventNames() {}

    static List<Fact> in(PageWords words) {
        List<Line> lines = lines(words.page());
        List<Fact> facts = new ArrayList<>();
        lines.stream()
                .flatMap(line -> acronym(line.text()).map(a -> new Fact("acronym", a, Optional.of(line.at()))).stream())
                .findFirst()
                .ifPresent(facts::add);
        lines.stream()
                .map(line -> new Line(
                        IN_BRACKETS.matcher(line.text()).replaceFirst("").strip(), line.at()))
                .filter(line -> isName(line.text()))
                .findFirst()
                .map(line -> new Fact("name", line.text(), Optional.of(line.at())))
                .ifPresent(facts::add);
        return facts;
    }

    private static Optional<String> acronym(String text) {
        Matcher whole = ACRONYM.matcher(text);
        Matcher bracketed = IN_BRACKETS.matcher(text);
        Optional<String> found = whole.matches()
                ? Optional.of(whole.group(1))
                : bracketed.find() ? Optional.of(bracketed.group(1)) : Optional.empty();
        return found.filter(a -> a.chars().filter(Character::isUpperCase).count() > 1);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST
                && KIND.matcher(text).find()
                && text.split("\\s+").length >= FEWEST_WORDS
                && !SENTENCE.matcher(text).find();
    }

    private static List<Line> lines(ParsedPage page) {
        FrontMatter matter = page.frontMatter();
        Stream<Line> said = Stream.of(matter.title(), matter.excerpt(), matter.tagline(), matter.description())
                .flatMap(Optional::stream)
                .map(scalar -> new Line(scalar.text(), scalar.location()));
        Stream<Line> heading = page.heading().stream().map(EventNames::line);
        PlainText plain = new PlainText(MarkdownEngine.bare());
        return Stream.concat(said, heading)
                .map(line -> new Line(plain.of(line.text()).strip(), line.at()))
                .toList();
    }

    private static Line line(TitleHeading heading) {
        return new Line(heading.text(), heading.location());
    }
}
