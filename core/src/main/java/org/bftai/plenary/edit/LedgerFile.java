package org.bftai.plenary.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bftai.plenary.edition.Ledger;

/** Writes the ledger of a series. */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * Write it, all of it at once.
     *
     * @param site the folder of the whole site
     */
    public static void write(Path site, Ledger ledger, Folders folders) throws IOException {
        folders.replace(site.resolve(Ledger.FILE), ledger.text().getBytes(StandardCharsets.UTF_8));
    }
}
