package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PERMALINK_INVALID;
import static org.bftai.plenary.diagnostic.DiagnosticCode.URL_COLLISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.output.OutputPath;

/** Gives out the places of the output, each once; names that some disk would take for the same are the same here. */
final class AddressBook {
    private final Map<String, String> owners = new HashMap<>();
    private final SortedMap<String, String> origins = new TreeMap<>();
    private final SortedMap<String, Permalink> bySource = new TreeMap<>();
    private final DiagnosticSink sink;

    AddressBook(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Claim a page's place; where another has it, both are named. */
    boolean claim(Page page) {
        Location place = page.frontMatter()
                .permalink()
                .map(written -> written.location())
                .orElse(Location.of(page.source().value()));
        boolean claimed = claim(
                page.permalink().file(), page.source().value(), page.permalink().url(), place);
        if (claimed) {
            bySource.put(page.source().value(), page.permalink());
        }
        return claimed;
    }

    /**
     * Claim a place.
     *
     * @param file relative to the output
     * @param origin who claims it
     * @param url what visitors call it
     * @param place where the claim can be mended
     */
    boolean claim(String file, String origin, String url, Location place) {
        Optional<String> problem = OutputPath.problem(file);
        if (problem.isPresent()) {
            sink.report(PERMALINK_INVALID, place, "'" + url + "' cannot be an address: " + problem.get());
            return false;
        }
        String owner = owners.putIfAbsent(key(file), origin);
        if (owner != null) {
            sink.report(
                    URL_COLLISION,
                    place,
                    "'" + origin + "' and '" + owner + "' both want the address " + url,
                    "give one of them another permalink, or another name");
            return false;
        }
        origins.put(file, origin);
        return true;
    }

    boolean isFree(String file) {
        return !owners.containsKey(key(file));
    }

    Addresses addresses() {
        return new Addresses(origins, bySource);
    }

    private static String key(String file) {
        return new OutputPath(file).folded();
    }
}
