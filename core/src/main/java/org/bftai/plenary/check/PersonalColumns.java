package org.bftai.plenary.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from the names of columns whether rows are about people who did not ask to be published.
 *
 * <p>Some names say it alone. A telephone number may be that of a hotel and a review that of a film: they say it beside a
 * column that names people, or papers.
 */
final class PersonalColumns {
    private static final Pattern ALONE = words("e ?mails?|courriel|correo|passports?|reisepass|pasaporte|passaporte"
            + "|passeport|vat|ust id|tax id|iban|date of birth|birth ?date|birthday|dob|geburtsdatum");
    private static final Pattern OF_PEOPLE =
            words("phones?|telephone|mobile|cell|tel|telefon|telefono|telefone|addresse?s?"
                    + "|adresse|direccion|street|zip|post ?code|postal code|dietary|diet|gender");
    private static final Pattern OF_PAPERS = words("decisions?|reviews?|reviewers?|meta ?reviews?");

    private static final Pattern PEOPLE =
            words("(?:first|last|sur|family|given|full) ?names?|names?|vorname|nachname|nom"
                    + "|prenom|nombre|apellidos?|nome|apelidos?|participants?|attendees?|authors?|registrants?|members?|persons?"
                    + "|reviewers?|affiliation");
    private static final Pattern PAPERS =
            words("papers?|submissions?|title|authors?|manuscripts?|reviewers?|reviews?|scores?|recommendation|track");

    /** Beside one of these, a name and an address are those of a house. */
    private static final Pattern PLACES =
            words("hotels?|venues?|restaurants?|rooms?|price|stars|distance|lat|lon|latitude"
                    + "|longitude|url|web ?site|home ?page|opening hours|capacity|map|walk(?:ing)?");

    private PersonalColumns() {}

    /** Find the first name of personal data. */
    static Optional<String> find(List<String> columns) {
        Optional<String> alone = first(columns, ALONE);
        boolean people =
                first(columns, PEOPLE).isPresent() && first(columns, PLACES).isEmpty();
        Optional<String> beside = people ? first(columns, OF_PEOPLE) : Optional.empty();
        return alone.or(() -> beside)
                .or(() -> first(columns, OF_PAPERS)
                        .filter(judged -> columns.stream()
                                .anyMatch(c -> !c.equals(judged)
                                        && (c.equals("#")
                                                || PAPERS.matcher(plain(c)).find()))));
    }

    private static Optional<String> first(List<String> columns, Pattern words) {
        return columns.stream().filter(c -> words.matcher(plain(c)).find()).findFirst();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    /** Return {@code e mail address} of {@code E-Mail_Address} and of {@code eMailAddress}. */
    static String plain(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
