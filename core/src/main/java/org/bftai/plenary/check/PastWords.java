package org.bftai.plenary.check;

import java.util.List;
import java.util.regex.Pattern;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Words by which a text says that an edition it names is not this one; what headings say is known to {@link HeadingWords}. */
final class PastWords {
    private static final int ALL = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Words of those below that calls have in what they ask for: they look nowhere. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:the following|original (?:and|or|work|research|papers?|contributions?|submissions?|articles?|manuscripts?|unpublished)"
                    + "|(?:must|may|should|can|could|do|does|has|have|been|be|is|are|were|was)\\s?(?:not|n't)( \\w+){0,3}? (?:published|submitted|accepted|presented|appeared|under review)"
                    + "|(?:neither|never|not)( \\w+){0,3}? (?:published|submitted|accepted|presented|appeared)"
                    + "|(?:that|which) (?:have|has) already( \\w+)? (?:published|submitted|accepted)|already (?:published|under review)"
                    + "|(?:previously )?unpublished)\\b",
            ALL);

    /** Sentences with one of these look back. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:since|previous(?:ly)?|last year(?:'s|’s)?|past|earlier|was|were|had|have been|has been|(?<!be |is |are )held (?:in|at)(?! conjunction)|took (?:place|part)|elected"
                    + "|success of|following|follow-?up|predecessors?|already|originally|thank(?:s|ed)?|look(?:s|ing|ed)? back|after (?:a|the|its|our|two|three)|presented at|appeared (?:at|in)|unlike|compared (?:to|with)|in contrast to"
                    + "|(?:after|nach)(?= (?:the |der |dem )?[\\p{L}-]+ ?['’‘]?\\d)"
                    + "|(?<!be |is |are )(?:came|met|attracted|drew|gathered|welcomed|ran|began|gave|spoke|received|chaired|served|introduced)"
                    + "|seit|letzte[ns]?|letztes jahr|fand(?:en)?|erschienen"
                    + "|vorherige\\w*|war|waren|hatte\\w*|depuis|(?:a|ont) eu lieu|précédent\\w*|était|étaient|desde|anterior\\w*|fue|fueron"
                    + "|foi|foram|pasad\\w*|passad\\w*)\\b",
            ALL);

    /** These do, unless the sentence says what will be. */
    private static final Pattern MAY_LOOK_BACK = Pattern.compile(
            "\\b(?:influential|extended versions?|extensions|best paper|award(?:s|ed)?|history|series|published (?:at|in)"
                    + "|accepted (?:at|to|by)|as in|as at|like in|like at)\\b",
            ALL);

    private static final Pattern PROMISES = Pattern.compile(
            "\\b(?:will|shall|must|invites?|solicits?|welcomes?|(?:is|are) (?:invited|solicited|due|welcome)|to be (?:held|published|submitted)"
                    + "|wird|werden|invitons|sera|seront|serão|será|serán|convida(?:mos)?|invita(?:mos)?)\\b",
            ALL);

    /** What people did elsewhere stands behind their names. */
    private static final Pattern MERIT = Pattern.compile(
            "[,(]\\s*(?:\\w+ ){0,2}?(?:co-?)?(?:chair|organi[sz]er|member|winner|speaker|author)s?\\s+(?:of|at|for)\\b",
            ALL);

    /** Columns that tell of the series, or of what people have done. */
    private static final Pattern COLUMN = Pattern.compile(
            "\\b(?:years?|editions?|roles?|service|jahr|ausgabe|année|édition|año|edición|ano|edição)\\b", ALL);

    /** One chair is somebody who was it; several are those of an edition. */
    private static final Pattern MERIT_BEHIND = Pattern.compile(
            "^\\s+(?:(?:general|program(?:me)?|pc|local|publicity|steering)\\s+)?(?:co-?)?(?:chair|organi[sz]er|speaker|winner|member)\\b",
            ALL);

    private static final Pattern CITES = Pattern.compile(
            "\\b(?:proceedings|proc\\.|in:|pp\\.|pages \\d|vol(?:\\.|ume)|doi|isbn|issn|arxiv|lncs|springer|ceur|et al\\.|eds?\\.)"
                    + "|^\\s*\\[\\d+\\]|\\b\\d+\\(\\d+\\)",
            ALL);

    private static final Pattern DATED = Pattern.compile(
            "^\\W*(?:\\d{4}-\\d\\d|\\d{1,2}[./]\\s?\\d|\\d{1,2}\\.? \\p{L}{3,9}\\b|\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}\\b)",
            ALL);

    private static final Pattern LAST_YEAR = Pattern.compile("\\b(?:last|previous) year(?:'s|’s)?\\b", ALL);

    private PastWords() {}

    /** Return whether a block is no claim about this edition: it looks back, cites, or is news of a day. */
    static boolean excuse(String block, String sentence) {
        return excuseUndated(block, sentence) || DATED.matcher(block).find();
    }

    /** Return whether a block looks back or cites, whatever day it begins with. */
    static boolean excuseUndated(String block, String sentence) {
        return lookBack(sentence)
                || CITES.matcher(block).find() && !PROMISES.matcher(sentence).find();
    }

    /** Return whether a sentence looks back. */
    static boolean lookBack(String sentence) {
        String said = ASKED.matcher(sentence).replaceAll(" ");
        return LOOKS_BACK.matcher(said).find()
                || MERIT.matcher(said).find()
                || MAY_LOOK_BACK.matcher(said).find() && !PROMISES.matcher(said).find();
    }

    /** Return whether one of the headings is that of other editions or of news. */
    static boolean standOver(List<String> headings) {
        return headings.stream().anyMatch(h -> isPast(h) || HeadingWords.isNews(h));
    }

    /** Return whether a heading or title is that of other editions. */
    static boolean isPast(String heading) {
        return HeadingWords.isArchive(heading) || LAST_YEAR.matcher(heading).find();
    }

    /** Return whether what stands in a row, or in an item, tells of the series or of people. */
    static boolean tellOf(ProseBlock block, TextRange words) {
        boolean listed = block.kind() == ProseBlock.Kind.ITEM || block.kind() == ProseBlock.Kind.ROW;
        return listed
                        && MERIT_BEHIND
                                .matcher(block.text().shown().substring(words.end()))
                                .find()
                || block.cells().stream()
                        .filter(c -> c.range().start() <= words.start()
                                && words.end() <= c.range().end())
                        .anyMatch(c -> COLUMN.matcher(c.column()).find());
    }
}
