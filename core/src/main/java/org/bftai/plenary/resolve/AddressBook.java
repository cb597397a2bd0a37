package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PERMALINK_INVALID;
import static org.bftai.plenary.diagnostic.DiagnosticCode.URL_COLLISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.source.PortableName;
import org.bftai.plenary.source.SourcePath;

/** Gives out the places of the output, each once; names that some disk would take for the same are the same here. */
final class AddressBook {
    private final Map<String, Owner> owners = new HashMap<>();
    private final SortedMap<String, String> origins = new TreeMap<>();
    private final SortedMap<String, Permalink> bySource = new TreeMap<>();
    private final Optional<Edition> edition;
    private final DiagnosticSink sink;

    /** Who has a place, what visitors call it, and where and how the claim to it can be mended. */
    private record Owner(String origin, String url, Location place, Remedy remedy) {}

    /** How a claim can be mended: by who makes it, and where another page or file has the place. */
    enum Remedy {
        PAGE(
                "give the page another permalink, or its file another name",
                "give one of them another permalink, or another name"),
        FILE("give the file, or the folder it lies in, another name", "give the file another name"),
        REDIRECT("take it out of redirect_from", "take it out of redirect_from");

        private final String alone;
        private final String ofTwo;

        Remedy(String alone, String ofTwo) {
            this.alone = alone;
            this.ofTwo = ofTwo;
        }

        String alone() {
            return alone;
        }
    }

    AddressBook(Optional<Edition> edition, DiagnosticSink sink) {
        this.edition = edition;
        this.sink = sink;
    }

    /** Claim a page's place; where another has it, both are named. */
    boolean claim(Page page) {
        Location place = page.frontMatter()
                .permalink()
                .map(written -> written.location())
                .orElse(Location.of(page.source().place()));
        boolean claimed = claim(
                page.permalink().file(), page.source().place(), page.permalink().url(), place, Remedy.PAGE);
        if (claimed) {
            bySource.put(page.source().place(), page.permalink());
        }
        return claimed;
    }

    /** Claim the place of a page that nobody wrote, which no link can name by its source. */
    void claimMade(Page page) {
        String source = page.source().place();
        claim(page.permalink().file(), source, page.permalink().url(), Location.of(source), Remedy.PAGE);
    }

    /**
     * Claim a place.
     *
     * @param file relative to the output
     * @param origin who claims it
     * @param url what visitors call it
     * @param place where the claim can be mended
     * @param remedy how
     */
    boolean claim(String file, String origin, String url, Location place, Remedy remedy) {
        Optional<String> problem = OutputPath.problem(plain(file));
        if (problem.isPresent()) {
            String message = "'" + plain(url) + "' cannot be an address: " + problem.get();
            sink.report(PERMALINK_INVALID, place, message, remedy.alone);
            return false;
        }
        if (edition.isPresent() && isOfEdition(file)) {
            sink.report(
                    URL_COLLISION,
                    place,
                    "'" + origin + "' wants the address " + plain(url) + ", below which an edition lies",
                    remedy.alone);
            return false;
        }
        String key = PortableName.folded(file);
        if (key.startsWith(Generated.SIZED + "/") || key.equals(Generated.SIZED)) {
            sink.report(
                    URL_COLLISION,
                    place,
                    "'" + origin + "' wants the address " + plain(url)
                            + ", below which Plenary puts pictures in other sizes",
                    "move it into another folder than " + Generated.SIZED);
            return false;
        }
        Owner claiming = new Owner(origin, plain(url), place, remedy);
        Owner owner = owners.putIfAbsent(key, claiming);
        if (owner != null) {
            sink.report(
                    URL_COLLISION,
                    place,
                    collision(claiming, owner),
                    owner.origin().equals(Generated.ORIGIN) ? remedy.alone : remedy.ofTwo);
            return false;
        }
        origins.put(file, origin);
        return true;
    }

    private static String collision(Owner claiming, Owner owner) {
        String wants = "'" + claiming.origin() + "' wants the address " + claiming.url();
        if (owner.origin().equals(Generated.ORIGIN)) {
            return wants + ", which belongs to a file that Plenary makes";
        }
        if (!owner.url().equals(claiming.url())) {
            return wants + " and '" + owner.origin() + "' wants " + owner.url() + ", which are one on some systems";
        }
        return owner.origin().equals(claiming.origin())
                ? wants + " twice"
                : "'" + claiming.origin() + "' and '" + owner.origin() + "' both want the address " + claiming.url();
    }

    /** Addresses of four digits belong to editions, also to those to come. */
    private static boolean isOfEdition(String file) {
        return file.startsWith(SourcePath.ABOVE) && plain(file).matches("\\d{4}(/.*)?");
    }

    private static String plain(String address) {
        if (address.startsWith(SourcePath.ABOVE)) {
            return address.substring(SourcePath.ABOVE.length());
        }
        return address.startsWith("/" + SourcePath.ABOVE)
                ? "/" + address.substring(1 + SourcePath.ABOVE.length())
                : address;
    }

    /**
     * Claim the place of a file that a theme brings, unless the site has a file of its own there. What else has that place
     * is reported: templates name the file.
     *
     * @return whether the theme's file is the one that templates name
     */
    boolean claimOfTheme(String file, String origin) {
        Owner owner = owners.get(PortableName.folded(file));
        if (owner == null) {
            return claim(file, origin, "/" + file, Location.of(origin), Remedy.FILE);
        }
        boolean isOverride = origins.containsKey(file) && owner.remedy() == Remedy.FILE;
        if (!isOverride) {
            sink.report(
                    URL_COLLISION,
                    owner.place(),
                    "'" + owner.origin() + "' wants the address " + owner.url() + ", and the theme needs its file '"
                            + file + "'",
                    owner.remedy().alone);
        }
        return !isOverride;
    }

    boolean isFree(String file) {
        return !owners.containsKey(PortableName.folded(file));
    }

    Addresses addresses() {
        return new Addresses(origins, bySource, edition, new TreeSet<>());
    }
}
