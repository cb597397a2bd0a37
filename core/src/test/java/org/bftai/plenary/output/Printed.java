package org.bftai.plenary.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;

/** Problems as a user sees them, without the source line. */
final class Printed {
    private Printed() {}

    /** Return the problems with a folder of the test called {@code DIR}. */
    static List<String> lines(Collection<Diagnostic> problems, Object folder) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        return problems.stream()
                .map(p -> formatter.format(p).replace(folder.toString(), "DIR"))
                .toList();
    }
}
