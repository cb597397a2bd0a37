package org.bftai.plenary.source;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;

/** Problems as a user sees them, without the source line. */
final class Printed {
    private Printed() {}

    static List<String> lines(DiagnosticLog log) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        return log.sorted().stream().map(formatter::format).toList();
    }
}
