package org.bftai.plenary.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bftai.plenary.edition.Ledger;

/** Writes the ledger of a series. */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * Write it in one step.
     *
     * @param site the folder of the whole site
     */
    public static void write(Path site, Ledger ledger) throws IOException {
        write(site, ledger, Replacement::inOneStep);
    }

    /** Write it beside its place, and put it there. */
    public static void write(Path site, Ledger ledger, Replacement replacement) throws IOException {
        Path file = site.resolve(Ledger.FILE);
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.write(beside, ledger.text().getBytes(StandardCharsets.UTF_8));
        replacement.put(beside, file);
    }
}
