package org.bftai.plenary.model;

import java.util.List;
import java.util.Locale;

/** What pages of a workshop's site are for, by the addresses such pages have everywhere. */
public enum PageRole {
    CALL("cfp", "call", "call-for-papers", "callforpapers"),
    PROGRAMME("programme", "program", "schedule", "agenda"),
    ACCEPTED("accepted-papers", "accepted", "papers");

    private final List<String> names;

    PageRole(String... names) {
        this.names = List.of(names);
    }

    /** Return the last names of such addresses, the usual one first; files are called like that too. */
    public List<String> names() {
        return names;
    }

    /** Return whether a page of that address is for it: {@code /cfp/}, {@code /2025/cfp.html}. */
    boolean isOf(Permalink address) {
        String path = address.url().replaceFirst("(/|\\.html)$", "");
        return names.contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
}
