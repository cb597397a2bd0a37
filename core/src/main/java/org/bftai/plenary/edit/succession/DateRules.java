package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.KnownDates;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.prose.DateInText;
import org.bftai.plenary.prose.DatesInText;
import org.bftai.plenary.prose.KnownEvent;
import org.bftai.plenary.prose.Setting;
import org.bftai.plenary.source.TextEdit;
import org.jspecify.annotations.Nullable;

/** Puts placeholders in the place of dates of the last edition that are facts, and {@code TBA} in that of others. */
final class DateRules {
    private static final String DATE = "(?:\\{\\{ dates\\.([a-z0-9-]+)(?:\\.\\w+)? \\}\\}|TBA)";
    private static final String ARROW = "(?:→|⇒|➔|➜|⟶|-{1,2}>|=>|–>|&rarr;|&#8594;)";
    private static final String MARKS = "(?:[*_]{1,3}|<(?:ins|b|strong|em|i|span|mark)\\b[^<>]*>|\\s++)*+";

    /** What is struck, an arrow or none, and what came in its place. */
    private static final Pattern STRUCK = Pattern.compile("(?:~~\\s*[*_]{0,3}" + DATE
            + "[*_]{0,3}\\s*~~|<(?:del|s|strike)\\b[^<>]*>\\s*" + DATE + "\\s*</(?:del|s|strike)>)\\s*" + ARROW
            + "?\\s*(?="
            + MARKS + DATE + ")");

    private static final Pattern MOVED = Pattern.compile(DATE + "\\s*" + ARROW + "\\s*(?=" + MARKS + DATE + ")");

    /** Brackets that say what a date was, or is now. */
    private static final String BRACKETS =
            "\\s*[(\\[](?i:previously|originally|formerly|initially|was|before|extended|postponed"
                    + "|moved|instead|not|new|now)\\b[^()\\[\\]\\n]*?" + DATE + "[^()\\[\\]\\n]*[)\\]]";

    private static final Pattern BEFORE_BRACKETS = Pattern.compile("~~(" + DATE + ")~~(" + BRACKETS + ")");
    private static final Pattern IN_BRACKETS = Pattern.compile("(" + DATE + "[*_]{0,3})" + BRACKETS);

    private static final Pattern MARKUP = Pattern.compile("[*_~]+");

    private final int year;
    private final DatesInText dates;
    private final MarkdownEngine markdown;
    private final List<String> languages;
    private final Pattern month;

    DateRules(OldNames old, MarkdownEngine markdown, List<String> languages) {
        KnownEvent known = KnownDates.of(Optional.of(old.event()));
        this.year = old.year();
        this.dates = new DatesInText(new KnownEvent(known.dates(), Optional.of(year), known.names()));
        this.markdown = markdown;
        this.languages = languages;
        this.month =
                Pattern.compile("\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                        + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?,?\\s+" + year + "(?!\\d)");
    }

    String apply(String text) {
        List<TextEdit> edits = new ArrayList<>();
        Setting setting = new Setting(languages, "", false, true, (id, range) -> false);
        for (DateInText date : dates.find(markdown.prose(text), setting)) {
            boolean own = date.year().filter(y -> y == year).isPresent();
            Optional<String> instead = date.placeholder().or(() -> own ? Optional.of("TBA") : Optional.empty());
            String written = text.substring(date.range().start(), date.range().end());
            instead.flatMap(words -> withMarks(words, written))
                    .ifPresent(words -> edits.add(new TextEdit(date.range(), words)));
        }
        return collapsed(month.matcher(Edits.apply(text, edits)).replaceAll("TBA"));
    }

    /** Marks that open or close inside a date stay, so that their other halves have them. */
    private static Optional<String> withMarks(String words, String written) {
        String plain = written.replaceAll("<(\\w+)\\b[^<>]*>([^<>]*)</\\1>", "$2");
        List<String> marks =
                MARKUP.matcher(plain).results().map(MatchResult::group).toList();
        boolean odd = plain.matches("(?s).*[<>\\[\\]|`\\n].*") && !plain.matches("[^<>\\[\\]|`]*\\n[^<>\\[\\]|`]*");
        return odd ? Optional.empty() : Optional.of(words + (isClosed(marks) ? "" : String.join("", marks)));
    }

    private static boolean isClosed(List<String> marks) {
        int half = marks.size() / 2;
        return marks.size() % 2 == 0 && marks.subList(0, half).equals(marks.subList(half, marks.size()));
    }

    /** One date has one placeholder: what it was before is no concern of the new edition. */
    static String collapsed(String text) {
        String before;
        String after = text;
        do {
            before = after;
            after = STRUCK.matcher(before)
                    .replaceAll(m -> same(m.group(1) == null ? m.group(2) : m.group(1), m.group(3))
                            ? ""
                            : Matcher.quoteReplacement(m.group()));
            after = MOVED.matcher(after)
                    .replaceAll(m -> same(m.group(1), m.group(2)) ? "" : Matcher.quoteReplacement(m.group()));
            after = BEFORE_BRACKETS.matcher(after).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + m.group(3)));
            after = IN_BRACKETS
                    .matcher(after)
                    .replaceAll(m -> Matcher.quoteReplacement(same(m.group(2), m.group(3)) ? m.group(1) : m.group()));
        } while (!after.equals(before));
        return after;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }
}
