package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.TextRange;

/** Decides where an address that is old is meant to be: it leads to an earlier edition, or to where things are kept. */
final class PastAddress {
    /** What is there is old by its nature: papers, records, pictures. */
    private static final Pattern KEEPS = Pattern.compile(
            "(?i)^https?://(?:[\\w-]+\\.)*(?:doi\\.org|dblp\\.(?:org|uni-trier\\.de)|arxiv\\.org|ceur-ws\\.org|dl\\.acm\\.org|ieeexplore\\.ieee\\.org|computer\\.org"
                    + "|link\\.springer\\.com|aclanthology\\.org|zenodo\\.org|youtube\\.com|youtu\\.be|vimeo\\.com|flickr\\.com|web\\.archive\\.org|wikicfp\\.com)(?:/|$)|"
                    + "^https?://openreview\\.net/(?:forum|pdf)");

    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|svg|webp|avif|mp4|webm)(?:[?#].*)?$");
    private static final Pattern YEAR_FOLDER = Pattern.compile("(?:^|/)(?:19|20)\\d\\d(?:/|$)");

    /** Words of a link that say which edition it leads to, without its year. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:last|previous|past|earlier|first|inaugural|second|third|\\d+(?:st|nd|rd|th)) (?:year|edition|workshop|one|event|time)s?\\b");

    private static final Pattern COLLECTS = Pattern.compile(
            "(?i)@|easychair|hotcrp|openreview\\.net/group|cmt3?\\.|microsoft\\.com/|softconf|edas\\.info|\\bforms?\\b|regist|ticket|submi|upload");
    private static final Pattern STRUCK = Pattern.compile("~~[^~\\n]*~~|<(?:del|s)>[^<]*</(?:del|s)>");
    private static final Pattern ADDRESS =
            Pattern.compile("\\]\\([^)]{0,2000}+\\)|(?:https?://|mailto:)\\S+|(?<!\\S)[^\\s@]++@\\S+");

    /** As far as words about an address stand from it, in UTF-16 units. */
    private static final int NEAR = 1000;

    private PastAddress() {}

    /** Return whether a link is one to an earlier edition, or to something that stays: by its address or its words. */
    static boolean isMeant(String url, String words, Site site) {
        boolean own = !url.contains("://") && !url.startsWith("mailto:") || site.isOwn(url);
        return KEEPS.matcher(url).find()
                || PICTURE.matcher(url).matches()
                || own
                        && YEAR_FOLDER
                                .matcher(url.replaceFirst("^https?://[^/]*", ""))
                                .find()
                || EARLIER.matcher(words).find()
                || PastWords.standOver(List.of(words));
    }

    /**
     * Return whether the sentence around an address says that it is past.
     *
     * @param words the link, or the address
     */
    static boolean isPast(String body, TextRange words, String address, OldAddresses.Age age) {
        TextRange paragraph = near(paragraph(body, words), words);
        String around = body.substring(paragraph.start(), paragraph.end()).replace('\n', ' ');
        TextRange there = new TextRange(words.start() - paragraph.start(), words.end() - paragraph.start());
        return isPast(Retrospect.sentence(around, there), address, age);
    }

    /** Return whether a sentence says that an address in it is past. */
    static boolean isPast(String sentence, String address, OldAddresses.Age age) {
        String said = without(sentence);
        boolean collects = age.exact() || COLLECTS.matcher(address).find();
        return PastWords.lookBack(said)
                || !collects && (names(said, age.year()) || PastWords.excuseUndated(said, said));
    }

    private static boolean names(String said, int year) {
        return Pattern.compile("(?<!\\d)" + year + "(?!\\d)|['’‘]" + year % 100 + "(?!\\d)")
                        .matcher(said)
                        .find()
                || EARLIER.matcher(said).find();
    }

    /** Return a text without its addresses. */
    static String without(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }

    /** Return a text as long as it was, with blanks for its addresses. */
    static String blanked(String text) {
        return ADDRESS.matcher(text).replaceAll(a -> " ".repeat(a.end() - a.start()));
    }

    /** Return the parts of a text that are code, comments or struck. */
    static List<TextRange> unread(String body, MarkdownEngine markdown) {
        List<TextRange> unread = new ArrayList<>(markdown.code(body));
        SourceComments.of(body, List.copyOf(unread)).forEach(c -> unread.add(c.range()));
        STRUCK.matcher(body).results().forEach(r -> unread.add(new TextRange(r.start(), r.end())));
        return unread;
    }

    private static TextRange near(TextRange paragraph, TextRange words) {
        return new TextRange(
                Math.max(paragraph.start(), words.start() - NEAR), Math.min(paragraph.end(), words.end() + NEAR));
    }

    private static TextRange paragraph(String body, TextRange words) {
        int start = body.lastIndexOf("\n\n", words.start());
        int item = Math.max(body.lastIndexOf("\n- ", words.start()), body.lastIndexOf("\n* ", words.start()));
        int end = body.indexOf("\n\n", words.end());
        int next = body.indexOf("\n- ", words.end());
        int last = end < 0 ? body.length() : end;
        return new TextRange(Math.max(0, Math.max(start, item)), next < 0 ? last : Math.min(last, next));
    }
}
