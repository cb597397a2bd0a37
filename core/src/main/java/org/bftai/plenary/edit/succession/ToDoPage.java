package org.bftai.plenary.edit.succession;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.Repository;
import org.bftai.plenary.edit.succession.ToDo.OldLine;
import org.bftai.plenary.edit.succession.ToDo.PageToRead;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.model.PercentCode;

/**
 * Writes the list of what is to be done, as a page that is never published.
 *
 * @param repository where each file can be edited, where that is known
 */
record ToDoPage(ToDo list, Optional<Repository> repository) {
    static final String FILE = "to-do.md";

    /** Longer lines are cut: the number is enough to find them. */
    private static final int LONGEST = 100;

    String text() {
        StringBuilder page = new StringBuilder();
        page.append("---\ntitle: \"To do for ")
                .append(list.title().replace("\\", "").replace("\"", "'"));
        page.append("\"\ndraft: true\n---\n\nMade from the edition of ").append(list.from());
        page.append(". This page is a draft: the preview shows it, and it is never published.\n");
        section(page, "Dates to announce", "In " + file("event.yml") + ":", list.dates());
        section(
                page,
                "Facts to fill in",
                "In " + file("event.yml") + "; what it was in " + list.from() + ":",
                list.facts().stream().map(ToDoPage::code).toList());
        pages(page);
        settings(page);
        section(
                page,
                "Pages that were not copied",
                "Write them anew when there is something to say.",
                list.reset().stream()
                        .map(p ->
                                code(p.path()) + ", [in " + list.from() + "](" + PercentCode.encode(p.address()) + ")")
                        .toList());
        section(
                page,
                "Files that were not copied",
                "Links to them lead to the edition of " + list.from() + ".",
                list.left().stream().map(ToDoPage::code).toList());
        page.append("\n## At last\n\n- [ ] Write `current: ").append(list.year());
        page.append("` into the `site.yml` of the series: that is the release.\n- [ ] Freeze ")
                .append(list.from());
        page.append(": `mvn plenary:freeze -Dyear=").append(list.from()).append("`\n- [ ] Delete this page.\n");
        return page.toString();
    }

    private void pages(StringBuilder page) {
        if (list.pages().isEmpty()) {
            return;
        }
        page.append("\n## Pages to read\n\nEach is a draft until `carriedOver: ")
                .append(list.from());
        page.append("` is taken out of it.\n\n");
        for (PageToRead read : list.pages()) {
            page.append("- [ ] ").append(file(read.path())).append('\n');
            lines(page, read.lines());
            if (read.comments() > 0) {
                page.append("  - ").append(read.comments() == 1 ? "a comment was" : read.comments() + " comments were");
                page.append(" left out\n");
            }
        }
    }

    private void settings(StringBuilder page) {
        if (!list.settings().isEmpty()) {
            page.append("\n## Settings to read\n\n- [ ] ")
                    .append(file("site.yml"))
                    .append('\n');
            lines(page, list.settings());
        }
    }

    private static void lines(StringBuilder page, List<OldLine> lines) {
        lines.forEach(l -> page.append("  - line ")
                .append(l.number())
                .append(l.old().map(old -> " says " + code(old)).orElse(", to be announced"))
                .append(": ")
                .append(code(l.text()))
                .append('\n'));
    }

    private static void section(StringBuilder page, String title, String lead, List<String> items) {
        if (!items.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(lead.isEmpty() ? "" : lead + "\n\n");
            items.forEach(i -> page.append("- [ ] ").append(i).append('\n'));
        }
    }

    private String file(String path) {
        String sources = Edition.FOLDER + "/" + list.year() + "/" + path;
        return repository
                .map(r -> "[" + code(path) + "]("
                        + r.edit()
                                .replace("{branch}", PercentCode.encode(r.branch()))
                                .replace("{path}", PercentCode.encode(r.pathOf(sources)))
                        + ")")
                .orElseGet(() -> code(path));
    }

    /** Return a text as code, in which nothing means anything. */
    static String code(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST).stripTrailing() + " …" : text;
        String fence = line.contains("`") ? "``" : "`";
        String gap = line.contains("`") ? " " : "";
        return fence + gap + line.replace("``", "`") + gap + fence;
    }
}
