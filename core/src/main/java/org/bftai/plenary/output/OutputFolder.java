package org.bftai.plenary.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.source.NeverContent;
import org.jspecify.annotations.Nullable;

/** Which folders may be published to. Both paths must be real ones, so that they can be compared. */
final class OutputFolder {
    /** Who has one of these is somebody's project. */
    private static final List<String> PROJECT = List.of("pom.xml", "site.yml", "_config.yml");

    /** What is wrong, to follow the folder's name in a sentence, and the way out. */
    record Problem(String what, String hint) {}

    private OutputFolder() {}

    static Optional<Problem> problem(Path output, Path site, Path home) {
        if (output.getParent() == null) {
            return refuse("is the root of the file system", "choose a folder such as 'target/site'");
        }
        if (home.startsWith(output)) {
            return refuse("is, or holds, your home folder", "choose a folder such as 'target/site'");
        }
        if (output.equals(site)) {
            return refuse("is the site's own folder", "choose a folder such as 'target/site'");
        }
        if (site.startsWith(output)) {
            return refuse("holds the site that is built", "choose a folder such as 'target/site'");
        }
        if (output.startsWith(site) && !NeverContent.covers(site.relativize(output))) {
            return refuse(
                    "lies in the site, and the next build would take it for content",
                    "choose 'target/site', or a name that begins with '_'");
        }
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(output)) {
            return refuse("is not a folder", "remove it, or choose another folder");
        }
        for (@Nullable Path above = output.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return refuse("lies below '" + above.getFileName() + "', which is a file", "choose another folder");
            }
        }
        return occupant(output)
                .map(occupant -> new Problem("holds '" + occupant + "'", "choose a folder of its own for the site"));
    }

    /** A file {@code .git} marks a working tree set aside for publishing, a folder the repository itself. */
    private static Optional<String> occupant(Path output) {
        for (Path name : output) {
            if (name.toString().equals(".git")) {
                return Optional.of("a repository's own files");
            }
        }
        return Files.isDirectory(output.resolve(".git"))
                ? Optional.of(".git")
                : PROJECT.stream()
                        .filter(name -> Files.exists(output.resolve(name)))
                        .findFirst();
    }

    private static Optional<Problem> refuse(String what, String hint) {
        return Optional.of(new Problem(what, hint));
    }
}
