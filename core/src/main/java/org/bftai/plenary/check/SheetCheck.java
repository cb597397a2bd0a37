package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXTERNAL_REQUEST;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.theme.ThemeFile;

/** Finds what sheets would load from other hosts: fonts, pictures, other sheets (CSS Values 4, 4.5; CSS Cascade 4, 2). */
final class SheetCheck {
    /** Comments load nothing, and the addresses of {@code @namespace} and {@code @document} are only names. */
    private static final Pattern NO_REQUEST =
            Pattern.compile("(?is)/\\*.*?(?:\\*/|\\z)|@namespace\\b[^;]*;|@(?:-moz-)?document\\b[^{]*");

    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(?:@import\\s*[\"']|(?:url|src|image-set)\\(\\s*[\"']?)\\s*(?<url>(?:https?:)?//[^\\s\"')]+)");

    private final Site site;
    private final DiagnosticSink sink;

    SheetCheck(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
    }

    /** Report each address on another host. */
    void check() {
        Stream<SourceText> files = site.assets().stream()
                .filter(a -> a.url().toLowerCase(Locale.ROOT).endsWith(".css"))
                .flatMap(a -> text(a).stream());
        Stream<SourceText> joined = site.theme().styles().stream()
                .flatMap(name -> site.theme().find("assets/" + name).stream())
                .flatMap(file -> text(file).stream());
        Stream.concat(files, joined).forEach(this::check);
    }

    private void check(SourceText sheet) {
        String text = NO_REQUEST.matcher(sheet.text()).replaceAll(SheetCheck::blank);
        Matcher request = REQUEST.matcher(text);
        while (request.find()) {
            String url = request.group("url");
            if (!site.isOwn(url)) {
                sink.report(
                        EXTERNAL_REQUEST,
                        sheet.at(request.start("url"), url.length()),
                        "'" + url + "' lies on another host, from which the page may load nothing",
                        "put the file into the site's folder 'assets', beside the sheet");
            }
        }
    }

    private static String blank(MatchResult left) {
        return left.group().replaceAll("[^\\n]", " ");
    }

    /** A file that cannot be read is reported where it is published. */
    private static Optional<SourceText> text(Asset asset) {
        try (InputStream bytes = asset.content().open()) {
            return new TextReader().read(asset.origin(), bytes.readNBytes(TextReader.MOST_BYTES + 1), d -> {});
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<SourceText> text(ThemeFile file) {
        try {
            return Optional.of(file.text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
