package org.bftai.plenary.check;

import java.util.List;
import java.util.regex.Pattern;
import org.bftai.plenary.prose.HeadingWords;

/** Words by which a text says that an edition it names is not this one; what headings say is known to {@link HeadingWords}. */
final class PastWords {
    private static final int ALL = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Sentences with one of these look back. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:since|previous(?:ly)?|last year|past|earlier|was|were|had|have been|has been|(?<!be )held (?:in|at)|took (?:place|part)|elected|influential|best paper|award(?:s|ed)?"
                    + "|success of|following|follow-?up|predecessors?|history|series|already|original(?:ly)?|presented at"
                    + "|appeared (?:at|in)|published (?:at|in)|accepted (?:at|to)|as in|as at|like in|like at|seit|letzte[ns]?|letztes jahr|fand(?:en)?|erschienen"
                    + "|vorherige\\w*|war|waren|hatte\\w*|depuis|(?:a|ont) eu lieu|précédent\\w*|était|étaient|desde|anterior\\w*|fue|fueron"
                    + "|foi|foram|pasad\\w*|passad\\w*)\\b",
            ALL);

    private static final Pattern CITES = Pattern.compile(
            "\\b(?:proceedings|proc\\.|in:|pp\\.|pages \\d|vol(?:\\.|ume)|doi|isbn|issn|arxiv|lncs|springer|ceur|et al\\.|eds?\\.)",
            ALL);

    private static final Pattern DATED = Pattern.compile(
            "^\\W*(?:\\d{4}-\\d\\d|\\d{1,2}[./]\\s?\\d|\\d{1,2}\\.? \\p{L}{3,9}\\b|\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}\\b)",
            ALL);

    private PastWords() {}

    /** Return whether a block is no claim about this edition: it looks back, cites, or is news of a day. */
    static boolean excuse(String block, String sentence) {
        return LOOKS_BACK.matcher(sentence).find()
                || CITES.matcher(block).find()
                || DATED.matcher(block).find();
    }

    /** Return whether one of the headings is that of other editions or of news. */
    static boolean standOver(List<String> headings) {
        return headings.stream().anyMatch(h -> HeadingWords.isArchive(h) || HeadingWords.isNews(h));
    }
}
