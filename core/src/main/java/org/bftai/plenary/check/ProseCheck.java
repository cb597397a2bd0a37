package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.content.Sidebar;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.KnownDates;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.markdown.MarkdownText;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.ProseFinding;
import org.bftai.plenary.prose.ProseJudge;
import org.bftai.plenary.prose.Setting;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads every date that authors wrote, in texts, front matter and menus, and holds it to the facts and the calendar. */
public final class ProseCheck {
    private static final Pattern FOLDER_OF_POSTS = Pattern.compile("(?:^|/)(?:_?posts|news|blog)/");
    private static final Pattern NAME_OF_POST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-");

    private final Site site;
    private final MarkdownEngine markdown;
    private final Listener listener;
    private final ProseJudge judge;
    private final List<String> languages;

    public ProseCheck(Site site, MarkdownEngine markdown, DiagnosticSink sink) {
        this(site, markdown, (f, text, places) -> sink.report(f.code(), places.of(f.range()), f.message(), f.hint()));
    }

    /**
     * Make a check.
     *
     * @param listener takes what is found, from several threads where pages are looked over at once
     */
    public ProseCheck(Site site, MarkdownEngine markdown, Listener listener) {
        this.site = site;
        this.markdown = markdown;
        this.listener = listener;
        this.judge = new ProseJudge(KnownDates.of(site.event()));
        this.languages = languages(site);
    }

    /** Look over a page: its text and what its front matter shows. Pages may be looked over at once. */
    public void page(Page page) {
        page(page, markdown.read(MaskedText.of(page.body().text()).text()));
    }

    /**
     * Look over a page whose text is at hand.
     *
     * @param read the text, or what became of it
     */
    public void page(Page page, MarkdownText read) {
        boolean dated = isPost(page.source().value());
        Setting setting = setting(page.plainTitle(), page.frontMatter().language(), dated);
        MaskedText body = MaskedText.of(page.body().text());
        boolean zone = body.showsZone();
        MarkdownText masked = read.source().equals(body.text()) ? read : markdown.read(body.text());
        report(
                judge.judge(masked.prose(), setting.of(zone, body::shows)),
                body.text(),
                range -> page.body().at(range));
        page.heading().filter(h -> page.frontMatter().title().isEmpty()).ifPresent(h -> {
            MaskedText said = MaskedText.of(h.text());
            judge(said, setting.of(zone, said::shows), range -> h.location());
        });
        strings(page.frontMatter()).forEach(scalar -> scalar(scalar, setting));
    }

    /** Posts tell what was true on their day. */
    static boolean isPost(String path) {
        int name = path.lastIndexOf('/') + 1;
        return NAME_OF_POST.matcher(path).region(name, path.length()).lookingAt()
                || name > 0 && FOLDER_OF_POSTS.matcher(path).find();
    }

    /** Look over the menus and the foot of all pages; an entry and its children say one thing. */
    public void menus() {
        site.config().navigation().values().forEach(menu -> menu.forEach(this::entry));
        site.config().footer().links().forEach(this::entry);
        site.config().footer().text().ifPresent(scalar -> scalar(scalar, settingOfAll()));
    }

    private void scalar(Scalar scalar, Setting setting) {
        MaskedText said = MaskedText.of(scalar.written());
        judge(said, setting.of(true, said::shows), range -> scalar.part(range.start(), range.end()));
    }

    private void entry(NavigationItem item) {
        MenuText menu = MenuText.of(item);
        report(
                judge.judge(List.of(menu.block()), settingOfAll()),
                menu.block().text().shown(),
                menu::place);
    }

    private void judge(MaskedText said, Setting setting, Places places) {
        if (judge.concerns(said.text(), setting)) {
            List<ProseBlock> blocks = markdown.prose(said.text());
            report(judge.judge(blocks, setting), said.text(), places);
        }
    }

    private void report(List<ProseFinding> findings, String text, Places places) {
        findings.forEach(f -> listener.found(f, text, places));
    }

    /** Return the setting of what stands on all pages. */
    private Setting settingOfAll() {
        return setting("", Optional.empty(), false);
    }

    /** Return the setting of texts that show no dates, and of which nobody asks for a zone. */
    private Setting setting(String title, Optional<String> language, boolean dated) {
        List<String> spoken = language.isPresent() ? with(language.get()) : languages;
        return new Setting(spoken, title, dated, true, (id, range) -> false);
    }

    private List<String> with(String language) {
        Set<String> spoken = new LinkedHashSet<>();
        spoken.add(language);
        spoken.addAll(languages);
        return List.copyOf(spoken);
    }

    private static List<String> languages(Site site) {
        Set<String> spoken = new LinkedHashSet<>();
        spoken.add(site.config().language());
        site.event().flatMap(Event::language).ifPresent(spoken::add);
        return List.copyOf(spoken);
    }

    private static List<Scalar> strings(FrontMatter page) {
        List<Scalar> strings = new ArrayList<>();
        page.title().ifPresent(strings::add);
        page.excerpt().ifPresent(strings::add);
        page.tagline().ifPresent(strings::add);
        page.description().ifPresent(strings::add);
        page.header().flatMap(Header::caption).ifPresent(strings::add);
        page.sidebar().map(Sidebar::blocks).orElse(List.of()).forEach(block -> {
            block.title().ifPresent(strings::add);
            block.text().ifPresent(strings::add);
        });
        return strings;
    }

    /** Takes what is found. */
    public interface Listener {
        /**
         * Take a finding.
         *
         * @param text in which it was found
         * @param places where parts of that text stand in the file
         */
        void found(ProseFinding finding, String text, Places places);
    }

    /** Finds the place of a part of a text in its file, cut at the end of its line. */
    public interface Places {
        Location of(TextRange range);
    }
}
