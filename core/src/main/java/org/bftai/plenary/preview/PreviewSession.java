package org.bftai.plenary.preview;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.KeptBuild;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.source.RealPath;

/**
 * The site as it is now: in its own theme, and in those that somebody looks at. A theme is named by {@code ""} where it is
 * the site's own.
 */
final class PreviewSession {
    private final PreviewRequest request;
    private final ChangeReport report;
    private final SiteBuild builder = new SiteBuild();
    private final ReentrantLock building = new ReentrantLock();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private final Readers readers = new Readers();
    private final Path site;
    private volatile Optional<Path> themeFolder = Optional.empty();
    private volatile long generation;

    PreviewSession(PreviewRequest request, Consumer<BuildReport.Line> console) {
        this.request = request;
        this.report = new ChangeReport(console);
        this.site = request.build().site();
    }

    /** Return the folders that the site is made from. */
    Collection<SourceRoot> roots() {
        SourceRoot own = new SourceRoot(RealPath.of(site), true);
        return themeFolder.map(f -> List.of(own, new SourceRoot(f, false))).orElse(List.of(own));
    }

    /** Build the site for the first time. */
    void begin() {
        report.found(build("").findings());
    }

    /** Build the site anew, and whatever else of it somebody looks at. */
    void changed(List<Path> files, long since) {
        generation++;
        Shown before = shown("");
        Shown after = build("");
        Set<String> looked = readers.themes();
        report.changed(files, site, before, after, System.nanoTime() - since);
        looked.stream().filter(theme -> !theme.isEmpty()).forEach(this::shown);
        shown.keySet().removeIf(theme -> !theme.isEmpty() && !looked.contains(theme));
    }

    /** Return the site in a theme; it is built where that was not done since the last change. */
    Shown shown(String theme) {
        Shown known = shown.get(theme);
        if (known != null && (theme.isEmpty() || known.generation() == generation)) {
            return known;
        }
        building.lock();
        try {
            Shown meanwhile = shown.get(theme);
            return meanwhile != null && meanwhile.generation() == generation ? meanwhile : build(theme);
        } finally {
            building.unlock();
        }
    }

    private Shown build(String theme) {
        building.lock();
        try {
            Optional<Shown> before = Optional.ofNullable(shown.get(theme));
            Shown after = build(theme, generation, before.flatMap(Shown::good));
            shown.put(theme, after);
            if (before.isEmpty() || !before.get().sameAs(after)) {
                readers.tell();
            }
            return after;
        } finally {
            building.unlock();
        }
    }

    private Shown build(String theme, long of, Optional<Shown.Good> before) {
        BuildRequest asked = request.build().withNow(request.clock().get());
        BuildRequest build =
                theme.isEmpty() ? asked : asked.withOverrides(asked.overrides().withTheme(theme));
        try {
            KeptBuild kept = builder.keep(build);
            if (theme.isEmpty()) {
                kept.result().config().ifPresent(this::watchTheme);
            }
            return Shown.of(kept, build, of, before);
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours, or a file that went while it was read; the next save may be luckier.
            return Shown.failed(e, of, before);
        }
    }

    private void watchTheme(SiteConfig config) {
        themeFolder = config.theme().folder(RealPath.of(site));
    }

    /** Return the class path on which themes lie. */
    ClassLoader themes() {
        return request.build().themes();
    }

    /** Return who looks at it. */
    Readers readers() {
        return readers;
    }
}
