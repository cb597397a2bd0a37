package org.bftai.plenary.edit.succession;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.Repository;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.SourceTree;

/**
 * The edition that the next one is made from.
 *
 * @param year the edition's
 * @param files its own, by their paths in its folder; no {@code event.yml} and {@code site.yml}
 * @param pages those of the files that are pages and could be read
 * @param facts the text of its {@code event.yml}
 * @param event what that says
 * @param settings the text of its own {@code site.yml}
 * @param language of the site, BCP 47
 * @param url of the site, with {@code /} at its end
 * @param repository where the sources of the series lie
 */
public record PastEdition(
        int year,
        SourceTree files,
        List<ParsedPage> pages,
        String facts,
        Event event,
        Optional<String> settings,
        String language,
        Optional<String> url,
        Optional<Repository> repository) {
    public PastEdition {
        pages = List.copyOf(pages);
    }
}
