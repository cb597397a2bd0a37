package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the settings of a new site. */
final class SiteYml {
    private SiteYml() {}

    /**
     * Return the file.
     *
     * @param repository the address of its sources on the web, for "Edit this page"
     * @param pagesAreThere whether somebody wrote pages before: what is wrong with them stops nothing yet
     */
    static String of(Facts facts, String theme, Optional<String> repository, boolean pagesAreThere) {
        StringBuilder yml = new StringBuilder(
                Heading.of("site.schema.json", "The settings of the site; its facts are in event.yml."));
        List<String> description = new ArrayList<>();
        if (facts.has("name")) {
            description.add("{{ event.name }}");
        }
        if (facts.has("dates.event")) {
            description.add("{{ event.when }}");
        }
        if (facts.has("place")) {
            description.add("{{ event.place }}");
        }
        if (!description.isEmpty()) {
            yml.append("description: \"").append(String.join(", ", description)).append(".\"\n");
        }
        yml.append(
                "# url: https://workshop.example/      # where the site lives; on GitHub Pages the build knows it\n");
        yml.append(repository
                .map(address -> "repository: " + address + "\n")
                .orElse("# repository: https://github.com/OWNER/workshop    # for \"Edit this page\" below each\n"));
        yml.append("theme: ").append(YamlText.of(theme)).append('\n');
        if (facts.has("acronym") && facts.has("dates.event") && facts.has("email")) {
            yml.append("\nfooter:\n")
                    .append(
                            "  text: \"{{ event.title }}. Questions? [{{ event.email }}](mailto:{{ event.email }})\"\n");
        }
        if (pagesAreThere) {
            yml.append(
                            "\n# What is wrong with the pages that were here before is a warning. Take this line out once there is none,\n")
                    .append("# and a page with a broken link or an old date is not published any more.\nstrict: no\n");
        }
        yml.append("\nchecks:\n  address-unknown: off    # take this out when you write a url\n");
        return yml.toString();
    }
}
