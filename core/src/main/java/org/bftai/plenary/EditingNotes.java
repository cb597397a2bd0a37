package org.bftai.plenary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.source.RealPath;

/** The notes for co-organisers that {@code init} writes into a project: they name files of its site. */
final class EditingNotes {
    private static final String FILE = "EDITING.md";

    private EditingNotes() {}

    /** Return what to say of notes that name files where they lay before they moved to the edition of a year. */
    static List<String> afterMove(Path project, Path site, int year) {
        String below =
                RealPath.of(project).relativize(RealPath.of(site)).toString().replace('\\', '/');
        String folder = below.isEmpty() ? "" : below + "/";
        try {
            return Files.readString(project.resolve(FILE)).contains("`" + folder + "index.md`")
                    ? List.of("to do: in " + FILE + ", write " + folder + Edition.FOLDER + "/" + year
                            + "/ before the names of files: they have moved there")
                    : List.of();
        } catch (IOException e) {
            // There are no notes, or none that init wrote.
            return List.of();
        }
    }
}
