package org.bftai.plenary;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.output.Published;
import org.bftai.plenary.output.Publisher;

/** Where a build's files go: into the folder that was asked for, or nowhere. */
final class Outputs {
    private Outputs() {}

    static Publication begin(BuildRequest request, DiagnosticSink sink) {
        return request.output()
                .flatMap(folder -> Publisher.begin(folder, request.site(), sink))
                .orElseGet(Nowhere::new);
    }

    /** Return the output folder where it lies in the site's: it is never content. */
    static Set<Path> insideSite(BuildRequest request) {
        Path site = request.site().toAbsolutePath().normalize();
        return request.output()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> folder.startsWith(site))
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Takes files and forgets them. */
    private static final class Nowhere implements Publication {
        @Override
        public void accept(OutputFile file) {
            // A check looks for problems; nobody wants the files.
        }

        @Override
        public Optional<Published> publish() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
