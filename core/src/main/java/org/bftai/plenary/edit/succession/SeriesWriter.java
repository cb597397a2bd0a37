package org.bftai.plenary.edit.succession;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.Folders;
import org.bftai.plenary.edit.LedgerFile;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.edit.succession.MoveJournal.Moved;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.Failure;
import org.bftai.plenary.source.Sha256;
import org.bftai.plenary.source.SourceFile;

/**
 * Writes a new edition: beside its place first, with a name that is never part of a site, and into it by one rename. What
 * an interrupted run has left there, the next one throws away.
 */
public final class SeriesWriter {
    private static final String STAGE = ".plenary-editions";

    private final Path site;
    private final DiagnosticSink sink;
    private final Folders folders;

    /**
     * Make a writer.
     *
     * @param site the folder of the series
     * @param sink takes why something could not be written
     * @param step is asked before each change
     */
    public SeriesWriter(Path site, DiagnosticSink sink, Step step) {
        this.site = site;
        this.sink = sink;
        this.folders = new Folders(step);
    }

    /** Return whether the folder of the new edition got its place. */
    public boolean add(int year, List<EditionFile> files, Ledger ledger) {
        Path editions = site.resolve(Edition.FOLDER);
        Path stage = editions.resolve("." + year + ".new");
        return done(editions, () -> {
            folders.clear(stage);
            write(stage, files);
            LedgerFile.write(site, ledger, folders);
            folders.rename(stage, editions.resolve("" + year));
        });
    }

    /** Move a site of one edition below {@code editions/} and add the next; return whether the move has begun for good. */
    public boolean move(Move move, int year, List<EditionFile> next) {
        Path stage = site.resolve(STAGE);
        return done(stage, () -> {
            folders.clear(stage);
            MoveJournal journal = stage(move, year, next, stage);
            folders.write(stage.resolve(".move"), journal.text().getBytes(StandardCharsets.UTF_8));
            folders.rename(stage, site.resolve(Edition.FOLDER));
        });
    }

    private MoveJournal stage(Move move, int year, List<EditionFile> next, Path stage) throws IOException {
        Path past = stage.resolve("" + move.from());
        List<Moved> moved = new ArrayList<>();
        for (SourceFile file : move.files()) {
            String path = path(file);
            Path copy = past.resolve(path);
            folders.copy(file.file(), copy);
            moved.add(new Moved(path, Sha256.of(copy)));
        }
        if (move.hadFacts().isPresent()) {
            SourceFile facts = move.hadFacts().get();
            moved.add(new Moved(path(facts), Sha256.of(facts.file())));
        }
        folders.write(past.resolve(EventReader.FILE), move.facts().getBytes(StandardCharsets.UTF_8));
        if (move.settings().edition().isPresent()) {
            folders.write(
                    past.resolve(SiteConfigReader.FILE),
                    move.settings().edition().get().getBytes(StandardCharsets.UTF_8));
        }
        write(stage.resolve("" + year), next);
        String ledger = Ledger.read("").with(move.addresses()).text();
        folders.write(stage.resolve("ledger.txt"), ledger.getBytes(StandardCharsets.UTF_8));
        Optional<String> before = move.hadSettings().isPresent()
                ? Optional.of(Sha256.of(move.hadSettings().get().file()))
                : Optional.empty();
        return new MoveJournal(move.from(), year, before, move.settings().series(), moved);
    }

    /** Return what an interrupted run has left to be done. */
    public Optional<Unfinished> unfinished() {
        Path journal = site.resolve(MoveJournal.FILE);
        try {
            return Files.exists(journal)
                    ? Optional.of(new Unfinished(MoveJournal.read(Files.readString(journal))))
                    : Optional.empty();
        } catch (IOException e) {
            refuse(journal, e);
            return Optional.empty();
        }
    }

    /**
     * A move that is not finished.
     *
     * @param journal what is left to do
     */
    public record Unfinished(MoveJournal journal) {
        public int from() {
            return journal.from();
        }

        public int year() {
            return journal.year();
        }
    }

    /** Finish a move: the settings of the series, and the old files; return what to say of those that stay. */
    public Optional<List<String>> finish() {
        List<String> stays = new ArrayList<>();
        boolean done = unfinished()
                .map(u -> done(site, () -> {
                    settings(u.journal(), stays);
                    old(u.journal(), stays);
                    folders.delete(site.resolve(MoveJournal.FILE));
                }))
                .orElse(false);
        return done ? Optional.of(stays) : Optional.empty();
    }

    private void settings(MoveJournal journal, List<String> stays) throws IOException {
        Path file = site.resolve(SiteConfigReader.FILE);
        Optional<String> now = Files.exists(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        if (now.equals(journal.before())) {
            folders.replace(file, journal.settings().getBytes(StandardCharsets.UTF_8));
        } else if (!now.equals(Optional.of(Sha256.of(journal.settings())))) {
            stays.add("site.yml was changed meanwhile and stays: write current: " + journal.from()
                    + " into it, and take out what editions/" + journal.from() + "/site.yml has");
        }
    }

    private void old(MoveJournal journal, List<String> stays) throws IOException {
        for (Moved moved : journal.moved()) {
            Path file = site.resolve(moved.path());
            if (Files.exists(file) && !Sha256.of(file).equals(moved.sha256())) {
                stays.add(moved.path() + " was changed meanwhile and stays: editions/" + journal.from() + "/"
                        + moved.path() + " is as it was before");
            } else if (Files.exists(file)) {
                folders.delete(file);
            }
        }
        for (Moved moved : journal.moved()) {
            Path folder = site.resolve(moved.path()).getParent();
            while (folder != null && !folder.equals(site) && folders.deleteEmpty(folder)) {
                folder = folder.getParent();
            }
        }
    }

    private void write(Path folder, List<EditionFile> files) throws IOException {
        for (EditionFile file : files) {
            Path path = folder.resolve(file.path());
            if (file.original().isPresent()) {
                folders.copy(file.original().get(), path);
            } else {
                folders.write(path, file.bytes());
            }
        }
    }

    private String path(SourceFile file) {
        return site.relativize(file.file()).toString().replace('\\', '/');
    }

    /** Something that is written. */
    private interface Work {
        void run() throws IOException;
    }

    private boolean done(Path at, Work work) {
        try {
            work.run();
            return true;
        } catch (IOException e) {
            refuse(at, e);
            return false;
        }
    }

    private void refuse(Path at, IOException e) {
        String path = site.relativize(at).toString().replace('\\', '/');
        sink.report(
                SOURCE_LOCKED,
                Location.of(path.isEmpty() ? "." : path),
                "cannot be written: " + Failure.reason(e),
                "look at space and permissions, and run again: what is missing is done then");
    }
}
