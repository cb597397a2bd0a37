package org.bftai.plenary.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The working copy of Git that a folder lies in. */
public final class WorkingCopy {
    /** What git-config writes for {@code origin}. */
    private static final Pattern ORIGIN =
            Pattern.compile("(?m)^\\[remote \"origin\"]\\s*$(?:\\R^(?!\\[).*$)*?\\R^\\s*url\\s*=\\s*(\\S+)\\s*$");

    private static final Pattern WEB = Pattern.compile("^https?://(?:[^/@]+@)?([^/@]+/.+)");
    private static final Pattern SHELL = Pattern.compile("^(?:ssh://)?git@([^/:]+[/:].+)");

    private WorkingCopy() {}

    /**
     * Return where a folder lies in its repository, such as {@code docs/src/site}; empty where it is the repository's
     * top, and where no repository is found. The nearest one counts, so a submodule is one of its own.
     */
    public static String pathOf(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        return top(start)
                .map(top -> top.relativize(start).toString().replace('\\', '/'))
                .orElse("");
    }

    /**
     * Return the address on the web of the repository that a folder's was cloned from or is pushed to, without
     * {@code .git}; empty where there is none, or none on the web. A name or password in it is left out.
     */
    public static Optional<String> origin(Path folder) {
        return top(folder.toAbsolutePath().normalize())
                .map(top -> top.resolve(".git").resolve("config"))
                .filter(Files::isRegularFile)
                .flatMap(WorkingCopy::read)
                .flatMap(config -> first(ORIGIN, config))
                .map(url -> url.replaceFirst("(\\.git)?/?$", ""))
                .flatMap(url -> first(WEB, url)
                        .or(() -> first(SHELL, url).map(address -> address.replaceFirst(":", "/")))
                        .map(address -> "https://" + address));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A configuration that cannot be read says nothing. */
    private static Optional<String> read(Path config) {
        try {
            return Optional.of(Files.readString(config));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Find the nearest folder with a {@code .git}; in a worktree and in a submodule that is a file. */
    private static Optional<Path> top(Path start) {
        return Stream.iterate(start, Objects::nonNull, Path::getParent)
                .filter(above -> Files.exists(above.resolve(".git")))
                .findFirst();
    }
}
