package org.bftai.plenary.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.KeptBuild;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.output.OutputTree;

/**
 * What is shown of a site in one theme: the last good files, and what was found since.
 *
 * @param generation of the sources that it was built from
 * @param good the last whole site; empty where there was none yet
 * @param broken whether the sources have changed since, and what they are now cannot be shown
 * @param findings the gravest first
 */
record Shown(long generation, Optional<Good> good, boolean broken, List<Finding> findings) {
    Shown {
        findings = List.copyOf(findings);
    }

    /**
     * A whole site.
     *
     * @param basePath where its home page answers; begins and ends with {@code /}
     * @param theme the name of its theme
     * @param options whether {@code site.yml} has options beside the name of the theme
     * @param parts what pages are made of, as far as somebody asked
     */
    record Good(OutputTree tree, String basePath, String theme, boolean options, Map<String, PageParts> parts) {
        /** Return what a page depends on. */
        PageParts parts(String file) {
            return parts.computeIfAbsent(file, f -> PageParts.of(this, f));
        }

        boolean sameAs(Good other) {
            return tree.equals(other.tree) && basePath.equals(other.basePath) && theme.equals(other.theme);
        }
    }

    /** Return what a build shows; one that came to nothing leaves what was there before. */
    static Shown of(KeptBuild build, BuildRequest request, long generation, Optional<Good> before) {
        List<Finding> findings = Finding.of(build.result().findings(), request);
        return build.isWhole()
                ? new Shown(generation, Optional.of(good(build)), false, findings)
                : new Shown(generation, before, true, findings);
    }

    /** Return what is shown when a build ended by a mistake of ours. */
    static Shown failed(Throwable failure, long generation, Optional<Good> before) {
        Finding finding = new Finding(Severity.ERROR, true, "the build failed: " + failure);
        return new Shown(generation, before, true, List.of(finding));
    }

    private static Good good(KeptBuild build) {
        BuildResult result = build.result();
        String basePath =
                result.config().flatMap(SiteConfig::url).map(SiteUrl::basePath).orElse("/");
        boolean options =
                result.config().map(c -> !c.theme().options().isEmpty()).orElse(false);
        return new Good(build.files(), basePath, result.theme().orElse(""), options, new ConcurrentHashMap<>());
    }

    String basePath() {
        return good.map(Good::basePath).orElse("/");
    }

    /** Return whether a reader would see no difference. */
    boolean sameAs(Shown other) {
        boolean sameFiles = good.isPresent() == other.good.isPresent()
                && good.map(g -> g.sameAs(other.good.orElseThrow())).orElse(true);
        return sameFiles && broken == other.broken && findings.equals(other.findings);
    }
}
