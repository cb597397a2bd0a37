package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/** Finds words that stand where others are to come. */
final class PlaceholderWords {
    /** An X is a Roman ten as well: {@code XXX Symposium} is the thirtieth, and {@code SPIN XXX} may be. */
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{N}@/.-])(?:(?i:TB[AD]|T\\.B\\.[AD]\\.?)|(?i:lorem ipsum)"
                    + "|X{4,}|X{3}(?!\\s+\\p{Lu}\\p{L}|\\s+(?i:edition|edición|edição)))(?![\\p{L}\\p{N}@/-])");

    /** Words that may be meant in a sentence, and wait for others where they are all there is. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:^|[\\n\\t:–—(]\\s*)(?<words>TBC|(?i:to be (?:announced|confirmed|determined|defined|decided)"
                    + "|(?:details )?coming soon))[.…!]*\\)?\\s*(?=$|[\\n\\t])");

    /** Who explains the words does not use them. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?i)TB[ACD][\"'”’»)]*\\s*(?:=|:|means|stands for|is short for|bedeutet|steht für|signifie|significa)\\s*\\p{L}"
                    + "|to be (?:announced|determined|decided|confirmed|defined) \\(TB[ACD]\\)|TB[ACD] \\(to be "
                    + "|[\"'“‘„«]TB[ACD][\"'”’“»]");

    private static final String MONTH =
            "(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\\.|(?i:uary|ruary|ch|il|e|y|ust|tember|ober|ember))?)";

    /** Days of which only the month or the year is known; {@code DD.MM.YYYY} alone explains how dates are written. */
    private static final Pattern DAYS =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:(?:-{2,3}|[–—]|_{2,}|\\?{1,3}|XX|xx|DD)\\s*,\\s*(?:19|20)\\d\\d"
                    + "|(?:XX|xx|\\?\\?|__|DD)[./-](?:XX|xx|\\?\\?|__|MM|\\d\\d)[./-](?:19|20)\\d\\d"
                    + "|(?:19|20)\\d\\d-(?:XX|xx|\\?\\?|MM|\\d\\d)-(?:XX|xx|\\?\\?|DD)"
                    + "|(?:XX|xx|\\?\\?|__|DD)\\.?\\s+" + MONTH + "(?:\\s+(?:19|20)\\d\\d)?"
                    + "|" + MONTH + "\\s+(?:XX|xx|\\?{2,3}|_{2,}|-{2,3}|DD)(?:\\s*,?\\s*(?:19|20)\\d\\d)?"
                    + ")(?![\\p{L}\\p{N}-])");

    private static final Pattern ACRONYM_BEFORE = Pattern.compile("\\p{Lu}{3,}[\\s\\u00A0]$");

    private PlaceholderWords() {}

    /**
     * Return where such words stand.
     *
     * @param text {@code \n} between lines, {@code \t} between cells
     */
    static List<TextRange> find(String text) {
        List<TextRange> found = new ArrayList<>();
        if (EXPLAINED.matcher(text).find()) {
            return found;
        }
        Matcher anywhere = ANYWHERE.matcher(text);
        while (anywhere.find()) {
            boolean thirty = anywhere.group().equals("XXX")
                    && ACRONYM_BEFORE
                            .matcher(text.substring(0, anywhere.start()))
                            .find();
            if (!thirty) {
                found.add(new TextRange(anywhere.start(), anywhere.end()));
            }
        }
        Matcher days = DAYS.matcher(text);
        while (days.find()) {
            found.add(new TextRange(days.start(), days.end()));
        }
        Matcher alone = ALONE.matcher(text);
        while (alone.find()) {
            found.add(new TextRange(alone.start("words"), alone.end("words")));
        }
        return found;
    }
}
