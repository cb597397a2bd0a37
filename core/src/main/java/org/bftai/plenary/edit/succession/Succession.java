package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.edit.succession.ToDo.OldLine;
import org.bftai.plenary.edit.succession.ToDo.PageToRead;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextReader;

/**
 * The next edition, thought through.
 *
 * @param files of its folder, by path
 * @param toDo what editors have to do
 */
public record Succession(List<EditionFile> files, ToDo toDo) {
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(key -> key);

    public Succession {
        files = List.copyOf(files);
    }

    /**
     * Think an edition through.
     *
     * @param past that it is made from
     * @param year its own
     * @return empty where it cannot be made, which is reported
     */
    public static Optional<Succession> plan(PastEdition past, int year, DiagnosticSink sink) {
        OldNames old = new OldNames(past.year(), past.event());
        return EventSuccession.of(past.facts(), old, year, sink).map(event -> plan(past, old, year, event, sink));
    }

    private static Succession plan(
            PastEdition past, OldNames old, int year, EventSuccession event, DiagnosticSink sink) {
        Inheritance inheritance = Inheritance.of(past);
        TextRules rules = new TextRules(
                old,
                year,
                new NewFacts(event.event()),
                inheritance.links(past, old, event.event()),
                MARKDOWN,
                List.of(past.language(), "en"));
        List<EditionFile> files = new ArrayList<>();
        files.add(own(past, EventReader.FILE, event.text()));
        Optional<String> settings = past.settings().map(text -> YamlRules.apply(text, rules, Base.HOME));
        settings.ifPresent(text -> files.add(own(past, SiteConfigReader.FILE, text)));
        OldLines lines = new OldLines(old);
        List<PageToRead> read = new ArrayList<>();
        for (ParsedPage page : inheritance.kept()) {
            text(page.source(), sink).ifPresent(text -> {
                String path = page.source().path().value();
                Base base = new Base(
                        inheritance.address(page), "/" + page.source().path().folder());
                PageSuccession carried = PageSuccession.of(text, rules, base, past.year());
                files.add(EditionFile.of(path, LineEnds.of(page.source().file()).in(carried.text())));
                read.add(new PageToRead(path, lines.in(path, carried.text()), carried.comments()));
            });
        }
        inheritance.copied().forEach(f -> files.add(EditionFile.copy(f.path().value(), f.file())));
        ToDo toDo = toDo(
                past,
                year,
                event,
                inheritance,
                read,
                settings.map(s -> lines.in(SiteConfigReader.FILE, s)).orElse(List.of()));
        files.add(EditionFile.of(ToDoPage.FILE, new ToDoPage(toDo, past.repository()).text()));
        return new Succession(files, toDo);
    }

    private static ToDo toDo(
            PastEdition past,
            int year,
            EventSuccession event,
            Inheritance inheritance,
            List<PageToRead> read,
            List<OldLine> lines) {
        List<String> dates = past.event().dates().all().stream()
                .map(d -> ToDoPage.code(d.id())
                        + (d.value() instanceof DateValue.Unknown
                                ? ""
                                : ", in " + past.year() + ": " + ToDoPage.code(EnglishDays.of(d.value(), past.year()))))
                .toList();
        return new ToDo(
                past.year(),
                year,
                past.event().acronym().map(a -> a + " " + year).orElse("" + year),
                dates,
                event.hidden(),
                read,
                inheritance.reset(past.year()),
                inheritance.left().stream().map(f -> f.path().value()).toList(),
                lines);
    }

    private static EditionFile own(PastEdition past, String file, String text) {
        return EditionFile.of(
                file, LineEnds.of(past.files().root().resolve(file)).in(text));
    }

    /** A page that cannot be read was reported when it was parsed. */
    private static Optional<String> text(SourceFile file, DiagnosticSink sink) {
        return new TextReader().read(file, sink).map(SourceText::text);
    }
}
