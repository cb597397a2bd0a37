package org.bftai.plenary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Severity;

/**
 * What to build and how; the site's own {@code site.yml} says the rest.
 *
 * @param site the folder that holds {@code site.yml} or {@code index.md}
 * @param output where the site goes; empty only looks for problems and writes nothing
 * @param announcements where texts for the organisers go, such as the call for papers; empty writes none
 * @param cache a folder that keeps pictures in the sizes that pages need, for builds to come; empty makes them each time
 * @param themes the class path on which themes are found; they are read as data, never loaded as classes. Of classes only
 *     an encoder of pictures is loaded, where the site asks for one
 * @param overrides what the caller decides over {@code site.yml}
 * @param drafts whether pages with {@code draft: true} are built
 * @param failOn from which severity on a finding stops publishing: errors always do
 * @param now the moment by which dates are past or ahead
 * @param thaw the year of a frozen edition that is rendered nevertheless; empty for none
 * @param timestamp what {@code sitemap.xml} says of every page as its last change; empty leaves that out
 */
public record BuildRequest(
        Path site,
        Optional<Path> output,
        Optional<Path> announcements,
        Optional<Path> cache,
        ClassLoader themes,
        Overrides overrides,
        boolean drafts,
        Severity failOn,
        Instant now,
        Optional<Integer> thaw,
        Optional<Instant> timestamp) {

    /** Ask for the problems of a site, as {@code site.yml} has it; nothing is written. */
    public static BuildRequest of(Path site, ClassLoader themes, Instant now) {
        return new BuildRequest(
                site,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                themes,
                Overrides.NONE,
                false,
                Severity.ERROR,
                now,
                Optional.empty(),
                Optional.empty());
    }

    public BuildRequest withOutput(Optional<Path> folder) {
        return new BuildRequest(
                site, folder, announcements, cache, themes, overrides, drafts, failOn, now, thaw, timestamp);
    }

    public BuildRequest withAnnouncements(Optional<Path> folder) {
        return new BuildRequest(site, output, folder, cache, themes, overrides, drafts, failOn, now, thaw, timestamp);
    }

    public BuildRequest withCache(Optional<Path> folder) {
        return new BuildRequest(
                site, output, announcements, folder, themes, overrides, drafts, failOn, now, thaw, timestamp);
    }

    public BuildRequest withOverrides(Overrides other) {
        return new BuildRequest(
                site, output, announcements, cache, themes, other, drafts, failOn, now, thaw, timestamp);
    }

    public BuildRequest withDrafts(boolean other) {
        return new BuildRequest(
                site, output, announcements, cache, themes, overrides, other, failOn, now, thaw, timestamp);
    }

    public BuildRequest withFailOn(Severity other) {
        return new BuildRequest(
                site, output, announcements, cache, themes, overrides, drafts, other, now, thaw, timestamp);
    }

    public BuildRequest withNow(Instant other) {
        return new BuildRequest(
                site, output, announcements, cache, themes, overrides, drafts, failOn, other, thaw, timestamp);
    }

    public BuildRequest withThaw(int year) {
        return new BuildRequest(
                site,
                output,
                announcements,
                cache,
                themes,
                overrides,
                drafts,
                failOn,
                now,
                Optional.of(year),
                timestamp);
    }

    public BuildRequest withTimestamp(Optional<Instant> other) {
        return new BuildRequest(
                site, output, announcements, cache, themes, overrides, drafts, failOn, now, thaw, other);
    }

    /**
     * What the command line decides over {@code site.yml}.
     *
     * @param theme a theme's name, or a folder such as {@code ./my-theme}
     * @param url the address of the home page, as {@code url:} in {@code site.yml}
     * @param strict whether findings on content stop publishing
     */
    public record Overrides(Optional<String> theme, Optional<String> url, Optional<Boolean> strict) {
        public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty(), Optional.empty());

        public Overrides withTheme(String other) {
            return new Overrides(Optional.of(other), url, strict);
        }

        /** Return the settings with these in place of the site's own; an address that is none is reported. */
        SiteConfig apply(SiteConfig config, DiagnosticSink sink) {
            SiteConfig changed = config;
            if (theme.isPresent()) {
                changed = changed.withTheme(theme.get());
            }
            if (url.isPresent()) {
                changed = changed.withUrl(SiteUrl.read(url.get(), Location.of("plenary.url"), sink));
            }
            return strict.isPresent() ? changed.withStrict(strict.get()) : changed;
        }
    }
}
