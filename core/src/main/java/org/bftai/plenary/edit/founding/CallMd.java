package org.bftai.plenary.edit.founding;

import java.util.Optional;

/** Writes a call for papers for a site whose pages somebody else wrote: what the facts say, and nothing made up. */
final class CallMd {
    private CallMd() {}

    /** Return the page; empty where there is nothing to call for. */
    static Optional<String> of(Facts facts) {
        if (facts.topics().isEmpty() && facts.find("dates.submission").isEmpty()) {
            return Optional.empty();
        }
        StringBuilder page = new StringBuilder("---\ntitle: Call for papers\n---\n\n");
        page.append(invitation(facts)).append("\n");
        if (!facts.topics().isEmpty()) {
            page.append("\n## Topics\n\n{% include topics %}\n");
        }
        if (!facts.dates().isEmpty()) {
            page.append("\n## Important dates\n\n{% include dates %}\n");
        }
        if (facts.has("email")) {
            page.append("\n## Questions\n\nWrite to [{{ event.email }}](mailto:{{ event.email }}).\n");
        }
        return Optional.of(page.toString());
    }

    private static String invitation(Facts facts) {
        StringBuilder line = new StringBuilder("We look for papers");
        if (facts.has("name")) {
            line.append(" for the {{ event.name }}");
        } else if (facts.has("acronym")) {
            line.append(" for {{ event.acronym }}");
        }
        if (facts.has("host")) {
            line.append(", held with {{ event.host }}");
        }
        if (facts.has("dates.submission")) {
            line.append(facts.has("host") ? ", " : " ").append("by {{ dates.submission.full }}");
        }
        line.append('.');
        if (facts.has("submit.url")) {
            line.append(" Hand them in at [{{ event.submit.system }}]({{ event.submit }}).");
        }
        return line.toString();
    }
}
