package org.bftai.plenary.preview;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what. Other sites, which a browser on this machine also shows, could reach loopback by a name of theirs (DNS
 * rebinding) or from a page of theirs: neither gets anything.
 *
 * @param hosts the names by which the preview is reached, with its port
 */
record Gate(Set<String> hosts) {
    Gate {
        hosts = Set.copyOf(hosts);
    }

    static Gate of(int port) {
        return new Gate(Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port));
    }

    /** Return what is wrong with a request, if something is. */
    Optional<Answer> refuse(String method, URI target, Headers headers) {
        @Nullable List<String> host = headers.get("Host");
        if (host == null
                || host.size() != 1
                || !hosts.contains(host.get(0).strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(Answer.refusal(421, "this preview only answers at " + String.join(", ", sorted())));
        }
        @Nullable String origin = headers.getFirst("Origin");
        if (origin != null && hosts.stream().noneMatch(h -> origin.equals("http://" + h))) {
            return Optional.of(Answer.refusal(403, "this preview answers no other site"));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(Answer.refusal(405, "only GET and HEAD").with("Allow", "GET, HEAD"));
        }
        @Nullable String authority = target.getRawAuthority();
        if (authority != null && !hosts.contains(authority) || target.getRawPath() == null) {
            return Optional.of(Answer.refusal(400, "not the path of a page"));
        }
        return Optional.empty();
    }

    private List<String> sorted() {
        return hosts.stream().sorted().toList();
    }
}
