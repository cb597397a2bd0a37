package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PERMALINK_INVALID;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** The address of a page: what its front matter says, else its folder and name. */
public final class PermalinkRule {
    private final Optional<Edition> edition;
    private final DiagnosticSink sink;

    /**
     * Make a rule.
     *
     * @param edition which of a series the pages are of
     */
    public PermalinkRule(Optional<Edition> edition, DiagnosticSink sink) {
        this.edition = edition;
        this.sink = sink;
    }

    /** Return the address of a page; empty where the one that is written is none, which is reported. */
    public Optional<Permalink> permalink(SourcePath source, FrontMatter matter) {
        return matter.permalink()
                .map(written -> written(written, source))
                .orElseGet(() -> Optional.of(in(source, fromPath(source))));
    }

    /** Read an address that a page has or had; one that spells out the edition means the same. */
    public Optional<Permalink> written(Scalar value, SourcePath source) {
        String spelled = edition.map(e -> "/" + e.mount()).orElse("");
        return written(value)
                .map(p -> !spelled.isEmpty() && p.url().startsWith(spelled)
                        ? new Permalink(p.url().substring(spelled.length() - 1))
                        : p)
                .map(p -> in(source, p));
    }

    /** What lies beside the editions is published there; hosts look for the page for wrong addresses nowhere else. */
    private Permalink in(SourcePath source, Permalink address) {
        boolean above = source.isAbove() || edition.isPresent() && address.equals(Page.NOT_FOUND);
        return above ? address.above() : address;
    }

    /** Read an address as it is written; decoded once and then held to the rules, so that no escape slips through. */
    private Optional<Permalink> written(Scalar value) {
        String text = value.text().strip();
        Optional<String> decoded = PercentCode.decode(text);
        String problem = decoded.isEmpty()
                ? "its escapes are not UTF-8"
                : text.isEmpty() ? "it is empty" : problem(decoded.get()).orElse("");
        if (problem.isEmpty()) {
            String url = decoded.get();
            return Optional.of(new Permalink(url.startsWith("/") ? url : "/" + url));
        }
        sink.report(
                PERMALINK_INVALID,
                value.location(),
                "'" + text + "' cannot be an address: " + problem,
                "write an address of this site, such as /cfp/");
        return Optional.empty();
    }

    private static Optional<String> problem(String path) {
        if (path.startsWith("//") || path.contains("://")) {
            return Optional.of("it names another host");
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return Optional.of("a page has no ? or # in its address");
        }
        String url = path.startsWith("/") ? path : "/" + path;
        return OutputPath.problem(new Permalink(url).file());
    }

    /** Return whether a source is the page for wrong addresses. */
    static boolean isNotFound(SourcePath source) {
        return source.value().equals("404.md") || source.value().equals(SourcePath.ABOVE + "404.md");
    }

    private static Permalink fromPath(SourcePath source) {
        if (isNotFound(source)) {
            return new Permalink("/404.html");
        }
        String folder = Arrays.stream(source.folder().split("/"))
                .filter(name -> !name.isEmpty() && !name.equals(".."))
                .map(name -> Slug.of(name) + "/")
                .collect(Collectors.joining());
        return new Permalink("/" + folder + (source.stem().equals("index") ? "" : Slug.of(source.stem()) + "/"));
    }
}
