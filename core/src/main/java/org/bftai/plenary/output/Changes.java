package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.source.PortableName;
import org.bftai.plenary.source.Sha256;

/** What publishing will do to the output folder, all known before anything is done. */
final class Changes {
    /** Who reads while we publish must not see a page whose style is missing, nor a feed whose page is. */
    private static final Comparator<String> READERS_FIRST =
            Comparator.comparingInt(Changes::rank).thenComparing(Comparator.naturalOrder());

    private final Target target;
    private final Manifest before;
    private final Manifest after;
    private final SortedMap<String, Path> waiting = new TreeMap<>(READERS_FIRST);
    private final SortedSet<String> going = new TreeSet<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();

    private Changes(Target target, Manifest before, Manifest after) {
        this.target = target;
        this.before = before;
        this.after = after;
    }

    static Changes between(Manifest before, SortedMap<String, Stage.Staged> files, Target target) throws IOException {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        files.forEach((path, file) -> hashes.put(path, new TreeSet<>(Set.of(file.hash()))));
        Changes changes = new Changes(target, before, new Manifest(hashes));
        files.forEach((path, file) -> {
            file.waiting().ifPresent(staged -> changes.waiting.put(path, staged));
            if (file.replaces() && !before.paths().contains(path)) {
                changes.replaced.add(path);
            }
        });
        changes.findGoing();
        return changes;
    }

    int written() {
        return waiting.size();
    }

    int removed() {
        return going.size();
    }

    /** Return a sentence for each file that cannot be put in its place. */
    List<String> obstacles() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String path : waiting.keySet()) {
            target.obstacle(path, going)
                    .ifPresent(obstacle -> sentences.add("cannot write '" + path + "': " + obstacle));
        }
        return sentences;
    }

    /** Return a sentence for files of others that were kept, and one for those that are replaced. */
    List<String> foreign() {
        List<String> sentences = new ArrayList<>();
        if (!kept.isEmpty()) {
            sentences.add(
                    "no longer part of the site, but changed since it was written, and therefore kept: " + list(kept));
        }
        if (!replaced.isEmpty()) {
            sentences.add("part of the site now, so what somebody else had written was replaced: " + list(replaced));
        }
        return sentences;
    }

    /** Do it. */
    void apply(Stage stage) throws IOException {
        if (waiting.isEmpty() && going.isEmpty()) {
            if (!after.equals(before)) {
                write(after, stage);
            }
            return;
        }
        // Should this be the last thing we do, the next build knows both what was there and what may be.
        write(before.or(after), stage);
        Set<String> inTheWay = inTheWay();
        for (String path : inTheWay) {
            target.remove(path);
        }
        for (Map.Entry<String, Path> file : waiting.entrySet()) {
            target.put(file.getValue(), file.getKey());
        }
        for (String path : going) {
            if (!inTheWay.contains(path)) {
                target.remove(path);
            }
        }
        write(after, stage);
    }

    private void findGoing() throws IOException {
        Map<String, String> byFolded = new HashMap<>();
        after.paths().forEach(path -> byFolded.put(PortableName.folded(path), path));
        for (String path : before.paths()) {
            Optional<Path> file = after.paths().contains(path) ? Optional.empty() : target.file(path);
            String twin = byFolded.get(PortableName.folded(path));
            if (file.isEmpty() || twin != null && target.isSame(path, twin)) {
                continue;
            }
            if (before.lists(path, Sha256.of(file.get()))) {
                going.add(path);
            } else {
                kept.add(path);
            }
        }
    }

    /** What is removed first: files where folders are needed, and files in folders where files are needed. */
    private Set<String> inTheWay() {
        Set<String> folders = new HashSet<>();
        waiting.keySet().forEach(path -> folders.addAll(above(path)));
        SortedSet<String> found = new TreeSet<>();
        for (String path : going) {
            if (folders.contains(path) || above(path).stream().anyMatch(waiting::containsKey)) {
                found.add(path);
            }
        }
        return found;
    }

    private static List<String> above(String path) {
        List<String> folders = new ArrayList<>();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.substring(0, end));
        }
        return folders;
    }

    private void write(Manifest manifest, Stage stage) throws IOException {
        target.put(Files.writeString(stage.next(), manifest.text()), Manifest.FILE);
    }

    private static int rank(String path) {
        if (path.endsWith(".html")) {
            return 1;
        }
        return path.endsWith(".xml") || path.endsWith(".txt") ? 2 : 0;
    }

    private static String list(List<String> paths) {
        int shown = Math.min(5, paths.size());
        String more = paths.size() > shown ? " and " + (paths.size() - shown) + " more" : "";
        return "'" + String.join("', '", paths.subList(0, shown)) + "'" + more;
    }
}
