package org.bftai.plenary.prose;

/** What a heading, a title or the name of a menu says of the time of what stands below it, in any language of ours. */
public final class HeadingWords {
    private HeadingWords() {}

    /** Return whether it stands over news. */
    public static boolean isNews(String heading) {
        Tokens tokens = Tokens.of(heading);
        return Vocabulary.hasOne("news", tokens) && !Vocabulary.hasOne("agenda", tokens);
    }

    /** Return whether it stands over what is past, or over all editions of a series. */
    public static boolean isArchive(String heading) {
        Tokens tokens = Tokens.of(heading);
        return Vocabulary.hasOne("archive", tokens) || Vocabulary.hasOne("series", tokens);
    }
}
