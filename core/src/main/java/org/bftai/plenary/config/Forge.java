package org.bftai.plenary.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where repositories live, and what the page is called there on which a file is edited. */
enum Forge {
    GITHUB("/edit/{branch}/{path}", "github"),
    GITLAB("/-/edit/{branch}/{path}", "gitlab"),
    FORGEJO("/_edit/{branch}/{path}", "codeberg", "forgejo", "gitea"),
    BITBUCKET("/src/{branch}/{path}?mode=edit", "bitbucket");

    private final String edit;
    private final List<String> names;

    Forge(String edit, String... names) {
        this.edit = edit;
        this.names = List.of(names);
    }

    /** Return the forge that a host's name begins with, as in {@code gitlab.uni.example}. */
    static Optional<Forge> at(String host) {
        return Arrays.stream(values())
                .filter(forge -> forge.names.stream().anyMatch(name -> host.startsWith(name + ".")))
                .findFirst();
    }

    /** Return what follows a repository's address, with places for {@code {branch}} and {@code {path}}. */
    String edit() {
        return edit;
    }

    /** Return whether a path can be that of a repository: only GitLab has groups within groups. */
    boolean hasRepositoryAt(List<String> path) {
        return this == GITLAB ? path.size() >= 2 && !path.contains("-") : path.size() == 2;
    }
}
