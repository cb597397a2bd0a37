package org.bftai.plenary.edit.succession;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.source.SourcePath;

/** What becomes of a page in the next edition, as its name tells. */
public enum PageKind {
    /** It is copied. */
    KEPT,
    /** It is written anew when there is something to say. */
    RESET;

    private static final Set<String> STAYING = Set.of(
            "cfp",
            "call",
            "calls",
            "callforpapers",
            "committee",
            "committees",
            "organizer",
            "organizers",
            "organiser",
            "organisers",
            "people",
            "submission",
            "submissions",
            "submit",
            "instructions",
            "topics",
            "contact",
            "contacts",
            "about",
            "dates",
            "deadlines",
            "chairs",
            "guidelines");

    private static final Set<String> OF_A_YEAR = Set.of(
            "programme",
            "program",
            "schedule",
            "agenda",
            "timetable",
            "accepted",
            "papers",
            "proceedings",
            "keynote",
            "keynotes",
            "speaker",
            "speakers",
            "invited",
            "talks",
            "sponsor",
            "sponsors",
            "sponsorship",
            "registration",
            "register",
            "venue",
            "location",
            "travel",
            "accommodation",
            "accommodations",
            "hotel",
            "hotels",
            "visa",
            "award",
            "awards",
            "photo",
            "photos",
            "gallery",
            "slides",
            "video",
            "videos",
            "recordings",
            "news",
            "posts");

    private static final Pattern NEWS = Pattern.compile("(?:.*/)?(?:news|posts|blog)/.*");

    /**
     * Return the kind of a page.
     *
     * @param address where it answers, such as {@code /programme/}
     */
    public static PageKind of(SourcePath source, String address) {
        boolean dated = source.day().isPresent() || NEWS.matcher(source.value()).matches();
        if (dated || NEWS.matcher(address).matches() && !address.matches("/[^/]*/?")) {
            return RESET;
        }
        String path = address.replaceFirst("(/|\\.html)$", "");
        String last = path.replaceFirst("^.*/", "");
        List<String> above =
                List.of(path.substring(0, path.length() - last.length()).split("/"));
        if (above.stream().anyMatch(PageKind::isOfAYear) && !isStaying(last)) {
            return RESET;
        }
        String stem = source.stem().equals("index") ? "" : source.stem();
        return isOfAYear(last) || isOfAYear(stem) && !isStaying(last) ? RESET : KEPT;
    }

    private static boolean isOfAYear(String name) {
        return !isStaying(name) && words(name).stream().anyMatch(OF_A_YEAR::contains);
    }

    private static boolean isStaying(String name) {
        return words(name).stream().anyMatch(STAYING::contains);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
