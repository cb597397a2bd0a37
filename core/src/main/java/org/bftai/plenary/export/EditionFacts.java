package org.bftai.plenary.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * What every output says of an edition.
 *
 * @param title what it is called for short
 * @param url the address of its home page; empty where nobody knows it yet
 * @param language BCP 47
 * @param words dates and the interface in that language
 */
public record EditionFacts(Event event, String title, Optional<SiteUrl> url, String language, DateWords words) {

    /** Return the edition of a site; empty for a site without facts. */
    public static Optional<EditionFacts> of(Site site) {
        return site.event().map(event -> {
            String language = event.language().orElse(site.config().language());
            return new EditionFacts(
                    event,
                    event.title().orElse(site.title()),
                    site.config().url(),
                    language,
                    new DateWords(site.theme().words(language)));
        });
    }

    /** Return where it is held; empty where nobody knows yet, and for an event that was moved online. */
    Optional<Event.Place> place() {
        return event.place().filter(p -> event.status() != Status.MOVED_ONLINE);
    }

    /** Return the absolute address of the home page. */
    Optional<String> home() {
        return url.map(SiteUrl::toString);
    }

    /** Return the absolute address at which more is said of a date; empty where it names none. */
    Optional<String> about(EventDate date) {
        return date.url()
                .map(Scalar::text)
                .map(SiteUrl::fromHome)
                .flatMap(address ->
                        Addresses.isExternal(address) ? Optional.of(address) : url.map(u -> u.absolute(address)))
                // No URI has blanks (RFC 3986), and a line end would end the line of a calendar.
                .map(address -> address.replaceAll("\\s", "%20"));
    }

    /**
     * Return what names the edition among all others in the world, RFC 4151's authority: the host of the site; without one
     * a name made of the acronym or title, below a top level that leads nowhere (RFC 2606).
     */
    String authority() {
        return url.map(u -> URI.create(u.origin()).getHost().toLowerCase(Locale.ROOT))
                .orElseGet(() -> label(event.acronym().orElse(title)) + ".invalid");
    }

    /** Return what tells the events of one host apart: the path of the home page, its year left out; often empty. */
    String path() {
        return url.map(SiteUrl::basePath).stream()
                .flatMap(path -> Arrays.stream(path.split("/")))
                .map(EditionFacts::slug)
                .filter(name -> !name.isEmpty() && !name.equals(year()))
                .collect(Collectors.joining("-"));
    }

    /** Return the year in digits; until the days of the event are known, that of the first date which is. */
    String year() {
        return event.year()
                .or(() -> event.dates().all().stream()
                        .flatMap(d -> d.history().steps().get(0).value().first().stream())
                        .map(LocalDate::getYear)
                        .findFirst())
                .map(String::valueOf)
                .orElse("");
    }

    /** Return a word of the interface, each {@code {name}} in it replaced by the value that follows the name. */
    String say(String key, String... namesAndValues) {
        String said = words.word(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said = said.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return said;
    }

    /** Return a name of letters that any host can have; what would be lost of others is told apart by a checksum. */
    private static String label(String text) {
        String named = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = slug(named);
        if (!slug.isEmpty() && named.codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c))) {
            return slug;
        }
        CRC32 sum = new CRC32();
        sum.update(named.getBytes(StandardCharsets.UTF_8));
        return (slug.isEmpty() ? "" : slug + "-") + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
