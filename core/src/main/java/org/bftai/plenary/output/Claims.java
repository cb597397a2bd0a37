package org.bftai.plenary.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Location;

/** Who wants which path. Two files for one path are a problem on every system, also if only some would mix them up. */
final class Claims {
    private record Claim(OutputPath path, String origin) implements Comparable<Claim> {
        @Override
        public int compareTo(Claim other) {
            int byOrigin = origin.compareTo(other.origin);
            return byOrigin != 0 ? byOrigin : path.compareTo(other.path);
        }
    }

    private final Map<String, List<Claim>> byFolded = new ConcurrentHashMap<>();

    /** Claim a path; return whether it was the first claim to it. */
    boolean add(OutputFile file) {
        Claim claim = new Claim(file.path(), file.origin());
        return byFolded.merge(file.path().folded(), List.of(claim), Claims::both)
                        .size()
                == 1;
    }

    /** Return a problem for each path that is wanted twice, or as a file and as a folder. */
    List<Diagnostic> problems() {
        SortedSet<Diagnostic> problems = new TreeSet<>();
        byFolded.forEach((folded, claims) -> {
            List<Claim> sorted = claims.stream().sorted().toList();
            for (Claim claim : sorted.subList(1, sorted.size())) {
                problems.add(collision(sorted.get(0), claim));
            }
            for (int end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
                List<Claim> above = byFolded.get(folded.substring(0, end));
                if (above != null) {
                    problems.add(collision(above.stream().sorted().toList().get(0), sorted.get(0)));
                }
            }
        });
        return List.copyOf(problems);
    }

    private static List<Claim> both(List<Claim> some, List<Claim> more) {
        List<Claim> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Diagnostic collision(Claim one, Claim other) {
        String message = one.path().equals(other.path())
                ? "'" + one.origin() + "' and '" + other.origin() + "' are both published as '" + one.path() + "'"
                : "'" + one.origin() + "' is published as '" + one.path() + "' and '" + other.origin() + "' as '"
                        + other.path() + "', which cannot lie side by side on every system";
        return Diagnostic.of(
                DiagnosticCode.URL_COLLISION,
                Location.of(other.origin()),
                message,
                "rename one of them, or give it another permalink");
    }
}
