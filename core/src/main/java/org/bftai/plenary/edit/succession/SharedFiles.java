package org.bftai.plenary.edit.succession;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.source.SourcePath;

/** Knows which files of a site belong to all its editions. */
public final class SharedFiles {
    private static final Set<String> FOLDERS = Set.of("layouts", "includes", "strings");

    /** Pages that say the same every year. */
    private static final Set<String> PAGES = Set.of(
            "404",
            "code-of-conduct",
            "coc",
            "privacy",
            "privacy-policy",
            "data-protection",
            "datenschutz",
            "accessibility",
            "imprint",
            "impressum",
            "legal",
            "legal-notice",
            "readme",
            "license",
            "changelog",
            "contributing");

    /** What hosts, search engines and browsers look for at the root, and nowhere else. */
    private static final Pattern LOOKED_FOR =
            Pattern.compile("(?i)CNAME|LICEN[CS]E(\\.txt)?|robots\\.txt|favicon\\.(ico|svg|png)"
                    + "|apple-touch-icon.*\\.png|(site|manifest)\\.(webmanifest|json)|browserconfig\\.xml|(app-)?ads\\.txt"
                    + "|humans\\.txt|security\\.txt|llms\\.txt|google[0-9a-f]+\\.html|yandex_[0-9a-f]+\\.html|BingSiteAuth\\.xml"
                    + "|keybase\\.txt|netlify\\.toml|vercel\\.json|package(-lock)?\\.json|Gemfile(\\.lock)?");

    private SharedFiles() {}

    /** Return whether a file stays at the root of a series. */
    public static boolean holds(SourcePath path) {
        if (path.folder().isEmpty()) {
            String stem = path.stem().toLowerCase(Locale.ROOT).replace('_', '-');
            return PageParser.isPage(path)
                    ? PAGES.contains(stem)
                    : LOOKED_FOR.matcher(path.name()).matches();
        }
        return FOLDERS.stream().anyMatch(path::isBelow);
    }
}
