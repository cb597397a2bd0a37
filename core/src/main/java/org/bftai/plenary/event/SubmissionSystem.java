package org.bftai.plenary.event;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Systems on the web that take papers. */
public enum SubmissionSystem {
    EASYCHAIR("EasyChair", "easychair.org", false),
    OPENREVIEW("OpenReview", "openreview.net", true),
    HOTCRP("HotCRP", "hotcrp.com", false),
    CMT("CMT", "cmt3.research.microsoft.com", false),
    EDAS("EDAS", "edas.info", false),
    START("START", "softconf.com", false);

    private final String title;
    private final String host;
    private final boolean library;

    SubmissionSystem(String title, String host, boolean library) {
        this.title = title;
        this.host = host;
        this.library = library;
    }

    /** Return the system that an address belongs to; empty also for what is no address. */
    public static Optional<SubmissionSystem> of(String url) {
        try {
            String host = URI.create(url).getHost();
            String asked = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(s -> asked.equals(s.host) || asked.endsWith("." + s.host))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Return what it calls itself. */
    public String title() {
        return title;
    }

    /** Return whether papers are read there too, when nobody can submit any more. */
    public boolean isLibrary() {
        return library;
    }
}
