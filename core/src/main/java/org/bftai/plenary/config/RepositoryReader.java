package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.source.WorkingCopy;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code repository:}, an address or a map; it becomes the address on which each page is edited. */
final class RepositoryReader {
    private static final String KEY = "repository";
    private static final Pattern WEB = Pattern.compile("(https?://([^\\s/?#@]+))/([^\\s?#]+?)/?");
    private static final Pattern TEMPLATE = Pattern.compile("https?://[^\\s/]+/\\S*");
    /** As Git writes it for SSH. */
    private static final Pattern SHELL = Pattern.compile("(?:ssh://)?git@([^\\s:/]+)[:/](\\S+)");
    /** Roughly what Git takes for the name of a branch (git-check-ref-format). */
    private static final Pattern BRANCH = Pattern.compile("[^\\s~^:?*\\[\\\\/]+(/[^\\s~^:?*\\[\\\\/]+)*");

    private final DiagnosticSink sink;

    RepositoryReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Read it; what cannot be read is reported and gives nothing.
     *
     * @param folder the site's, whose place in the repository is looked up where it is not written
     */
    Optional<Repository> read(Fields site, Path folder) {
        if (!(site.node(KEY).orElse(null) instanceof YamlNode.Mapping mapping)) {
            return site.scalar(KEY)
                    .flatMap(this::address)
                    .map(edit -> new Repository(edit, "main", WorkingCopy.pathOf(folder)));
        }
        Fields map = new Fields(mapping, CONFIG_VALUE, sink);
        map.hold(SiteKeys.REPOSITORY, CONFIG_UNKNOWN, KEY);
        Optional<String> edit = edit(map);
        Optional<String> branch = branch(map);
        Optional<String> path = map.node("path").isEmpty() ? Optional.of(WorkingCopy.pathOf(folder)) : path(map);
        return edit.flatMap(e -> branch.flatMap(b -> path.map(p -> new Repository(e, b, p))));
    }

    private Optional<String> edit(Fields map) {
        Optional<Scalar> url = map.scalar("url");
        Optional<Scalar> edit = map.scalar("edit");
        if (url.isPresent() == edit.isPresent()) {
            sink.report(
                    CONFIG_VALUE,
                    map.location(),
                    url.isPresent() ? "'edit' and 'url' both say where pages are edited" : "a repository has no url",
                    url.isPresent() ? "take one of them out" : "write url: https://github.com/…/…");
            return Optional.empty();
        }
        return url.isPresent() ? address(url.get()) : template(edit.get());
    }

    private Optional<String> template(Scalar written) {
        String text = written.text().strip();
        if (TEMPLATE.matcher(text).matches() && text.contains("{path}")) {
            return Optional.of(text);
        }
        sink.report(
                CONFIG_VALUE,
                written.location(),
                "'" + text + "' is not the address on which a file is edited",
                "write it whole and with {path} in it, such as https://git.example/site/edit/{branch}/{path}");
        return Optional.empty();
    }

    /** Return the address on which files of a repository are edited, if its host is known and there can be one. */
    static Optional<String> editAt(String address) {
        Matcher web = WEB.matcher(address);
        return web.matches()
                ? Forge.at(host(web))
                        .filter(forge ->
                                forge.hasRepositoryAt(Arrays.asList(path(web).split("/"))))
                        .map(forge -> web.group(1) + "/" + path(web) + forge.edit())
                : Optional.empty();
    }

    private static String host(Matcher web) {
        return web.group(2).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static String path(Matcher web) {
        return web.group(3).replaceFirst("\\.git$", "");
    }

    private Optional<String> address(Scalar written) {
        String text = written.text().strip();
        Matcher web = WEB.matcher(text);
        if (!web.matches()) {
            return notAnAddress(written, text);
        }
        if (Forge.at(host(web)).isEmpty()) {
            sink.report(
                    CONFIG_VALUE,
                    written.location(),
                    "how a page is edited at '" + host(web) + "' is not known",
                    "open a file there for editing and write its address: repository: {edit: \"" + web.group(1) + "/"
                            + path(web) + "/…/{branch}/{path}\"}");
            return Optional.empty();
        }
        return editAt(text).or(() -> notAnAddress(written, text));
    }

    private Optional<String> notAnAddress(Scalar written, String text) {
        Matcher shell = SHELL.matcher(text);
        sink.report(
                CONFIG_VALUE,
                written.location(),
                "'" + text + "' is not the address of a repository",
                shell.matches()
                        ? "did you mean 'https://" + shell.group(1) + "/"
                                + shell.group(2).replaceFirst("\\.git$", "") + "'?"
                        : "write the page of the repository, such as https://github.com/bft-ai/site");
        return Optional.empty();
    }

    private Optional<String> branch(Fields map) {
        Optional<Scalar> written = map.scalar("branch");
        if (written.isEmpty()) {
            return Optional.of("main");
        }
        String name = written.get().text().strip();
        if (BRANCH.matcher(name).matches()) {
            return Optional.of(name);
        }
        sink.report(
                CONFIG_VALUE, written.get().location(), "'" + name + "' is not a branch", "write it like branch: main");
        return Optional.empty();
    }

    private Optional<String> path(Fields map) {
        Optional<Scalar> written = map.scalar("path");
        String path = written.map(Scalar::text).orElse("").strip().replaceAll("^(\\./)+|^\\.$|/+$", "");
        boolean inside = !path.startsWith("/")
                && !path.contains("\\")
                && !Arrays.asList(path.split("/")).contains("..");
        if (written.isPresent() && !inside) {
            sink.report(
                    CONFIG_VALUE,
                    written.get().location(),
                    "'" + path + "' is not a folder inside the repository",
                    "write it from the repository's top, such as path: src/site");
        }
        return written.filter(w -> inside).map(w -> path);
    }
}
