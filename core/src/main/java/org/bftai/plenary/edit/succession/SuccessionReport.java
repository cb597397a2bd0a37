package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.edit.succession.ToDo.PageLeft;
import org.bftai.plenary.edition.Edition;

/**
 * Says what was made of an edition, and what there is to do.
 *
 * @param move of the site that had one edition only
 * @param goals how goals are called, such as {@code mvn plenary:}
 */
public record SuccessionReport(Succession succession, Optional<Move> move, String goals) {
    /** Return what would be written. */
    public List<String> planned() {
        List<String> lines = new ArrayList<>();
        move.ifPresent(m -> {
            String past = folder(m.from());
            m.files().forEach(f -> lines.add("would move  " + f.path() + " to " + past + f.path()));
            lines.add((m.hadFacts().isPresent() ? "would move  event.yml to " : "would write ") + past + "event.yml");
            m.settings().edition().ifPresent(s -> lines.add("would write " + past + "site.yml"));
            lines.add((m.hadSettings().isPresent() ? "would change" : "would write") + " site.yml");
        });
        lines.add((move.isPresent() ? "would write " : "would add to ") + "editions/ledger.txt");
        String next = folder(succession.toDo().year());
        succession.files().forEach(f -> lines.add("would write " + next + f.path()));
        lines.addAll(toDo());
        lines.add("nothing was written");
        return lines;
    }

    /** Return what was written, and what to do then. */
    public List<String> lines(List<String> stays) {
        List<String> lines = new ArrayList<>();
        move.ifPresent(m -> {
            int files = m.files().size() + m.hadFacts().stream().toList().size();
            lines.add("moved " + count(files, "file") + " to " + folder(m.from()) + ", and split site.yml");
        });
        lines.addAll(stays);
        String next = folder(succession.toDo().year());
        lines.add("wrote " + next + ": " + count(succession.files().size(), "file"));
        lines.addAll(toDo());
        lines.add("all of it: " + next + ToDoPage.FILE);
        lines.add("next: " + goals + "serve, and read the pages; current: "
                + succession.toDo().year() + " in site.yml is the release");
        return lines;
    }

    /** Return what to say where a run only finished what another one had begun. */
    public static List<String> finished(int from, int year, List<String> stays) {
        List<String> lines = new ArrayList<>(stays);
        lines.add("finished the move to " + folder(from) + "; what is to be done: " + folder(year) + ToDoPage.FILE);
        return lines;
    }

    private List<String> toDo() {
        ToDo toDo = succession.toDo();
        List<String> lines = new ArrayList<>();
        add(lines, toDo.dates().size(), "date", " to announce");
        add(lines, toDo.facts().size(), "fact", " to fill in");
        add(lines, toDo.pages().size(), "page", " to read");
        add(lines, toDo.oldLines(), "line", " that may be of " + toDo.from() + " to look at");
        String reset = toDo.reset().stream().map(PageLeft::path).collect(Collectors.joining(", "));
        add(lines, toDo.reset().size(), "page", " not copied: " + reset);
        add(lines, toDo.left().size(), "file", " not copied: " + String.join(", ", toDo.left()));
        return lines;
    }

    private static void add(List<String> lines, int number, String what, String how) {
        if (number > 0) {
            lines.add("to do: " + count(number, what) + how);
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String folder(int year) {
        return Edition.FOLDER + "/" + year + "/";
    }
}
