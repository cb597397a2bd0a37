package org.bftai.plenary.edition;

/**
 * One edition of a series. It lies below {@code editions/}, and is published below its year from its first day on.
 *
 * @param year four digits
 */
public record Edition(int year, Standing standing) {
    /** The folder that holds all editions. */
    public static final String FOLDER = "editions";

    /** Return the folder of its sources in the site's: {@code editions/2026/}. */
    public String sources() {
        return FOLDER + "/" + mount();
    }

    /** Return where it is published, relative to the output: {@code 2026/}. */
    public String mount() {
        return year + "/";
    }

    public boolean isPast() {
        return standing == Standing.PAST;
    }

    public boolean isComing() {
        return standing == Standing.COMING;
    }

    public boolean isCurrent() {
        return standing == Standing.CURRENT;
    }
}
