package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXTERNAL_REQUEST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.LINK_BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.theme.ThemeFile;

/**
 * Finds what sheets would load and cannot: fonts, pictures, other sheets (CSS Values 4, 4.5; CSS Cascade 4, 2) that are not
 * there, or lie on other hosts.
 */
final class SheetCheck {
    /** Comments load nothing, and the addresses of {@code @namespace} and {@code @document} are only names. */
    private static final Pattern NO_REQUEST =
            Pattern.compile("(?is)/\\*.*?(?:\\*/|\\z)|@namespace\\b[^;]*;|@(?:-moz-)?document\\b[^{]*");

    /** Without quotes, a bracket begins a function, which may hold an address itself: {@code image-set(url(a.png))}. */
    private static final Pattern REQUEST = Pattern.compile("(?i)(?:@import\\s*(?=[\"'])|(?:url|src|image-set)\\(\\s*)"
            + "(?:(?<quote>[\"'])(?<quoted>(?:(?!\\k<quote>)[^\\n])*+)"
            + "|(?<plain>(?:https?:)?//[^\\s\"')]+|[^\\s\"'()]++(?!\\()))");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//.*");

    /** Data, parts of the page, and what a browser asks the host for, whatever path the site lives below. */
    private static final Pattern NO_FILE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[#/].*|");

    private final Site site;
    private final DiagnosticSink sink;

    SheetCheck(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
    }

    /** Report each address that cannot be loaded. */
    void check() {
        site.assets().stream()
                .filter(a -> a.url().toLowerCase(Locale.ROOT).endsWith(".css"))
                .forEach(a -> text(a).ifPresent(sheet -> check(sheet, a.url().substring(1))));
        // Sheets that the theme links are published as one.
        for (String name : site.theme().styles()) {
            site.theme()
                    .find("assets/" + name)
                    .flatMap(SheetCheck::text)
                    .ifPresent(sheet -> check(sheet, Generated.STYLES.file()));
        }
    }

    private void check(SourceText sheet, String file) {
        String text = NO_REQUEST.matcher(sheet.text()).replaceAll(SheetCheck::blank);
        Matcher request = REQUEST.matcher(text);
        while (request.find()) {
            String group = request.group("quoted") != null ? "quoted" : "plain";
            String url = request.group(group).strip();
            Location place = sheet.at(text.indexOf(url, request.start(group)), url.length());
            if (ELSEWHERE.matcher(url).matches()) {
                external(url, place);
            } else {
                internal(url, file, place);
            }
        }
    }

    private void external(String url, Location place) {
        if (!site.isOwn(url)) {
            sink.report(
                    EXTERNAL_REQUEST,
                    place,
                    "'" + url + "' lies on another host, from which the page may load nothing",
                    "put the file into the site's folder 'assets', beside the sheet");
        }
    }

    private void internal(String url, String sheet, Location place) {
        Optional<String> path =
                NO_FILE.matcher(url).matches() ? Optional.empty() : PercentCode.decode(url.replaceFirst("[?#].*", ""));
        Addresses addresses = site.addresses();
        path.filter(p -> addresses.beside(sheet, p).filter(addresses::answers).isEmpty())
                .ifPresent(p -> sink.report(
                        LINK_BROKEN,
                        place,
                        "the sheet loads '" + url + "', which is not there",
                        "put the file into the site's folder as "
                                + addresses.beside(sheet, p).orElse(p) + ", or take it out"));
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
