package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_GONE;

import java.util.Set;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Series;

/** Holds a series to what it has published: every address answers for ever, itself or as an alias. */
public final class LedgerCheck {
    private final Series series;
    private final DiagnosticSink sink;

    public LedgerCheck(Series series, DiagnosticSink sink) {
        this.series = series;
        this.sink = sink;
    }

    /** Report addresses of the ledger at which nothing answers. */
    public void check() {
        Set<String> files = new TreeSet<>(series.files().keySet());
        series.made().forEach(each -> files.add(each.file()));
        Ledger ledger = series.ledger();
        ledger.lines().keySet().stream()
                .filter(address ->
                        !files.contains(address.substring(1)) && !files.contains(new Permalink(address).file()))
                .forEach(address -> sink.report(
                        ADDRESS_GONE,
                        ledger.location(address),
                        "'" + address + "' was published, and nothing answers there any more",
                        hint(address)));
    }

    private static String hint(String address) {
        boolean page = address.endsWith("/") || address.endsWith(".html");
        String own = address.replaceFirst("^/\\d{4}/", "/");
        return page
                ? "bring the page back, or write redirect_from: " + own + " into the one that took its place"
                : "bring the file back; others link to it";
    }
}
