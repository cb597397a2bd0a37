package org.bftai.plenary.export;

import java.util.List;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.config.SiteKeys;
import org.bftai.plenary.content.FrontMatterKeys;
import org.bftai.plenary.event.EventKeys;
import org.bftai.plenary.event.EventReader;

/** Schemas of all that people write, made from the tables that the readers of those files hold them to. */
public final class Schemas {
    private Schemas() {}

    /** Return those of settings, facts and front matter; same version, same bytes. */
    public static List<Schema> all() {
        return Stream.concat(
                        ofFiles().stream(),
                        Stream.of(new Schema(
                                "front-matter.schema.json",
                                "front matter",
                                JsonSchema.of("Front matter of a page of a Plenary site", FrontMatterKeys.ALL))))
                .toList();
    }

    /** Return those of files that are YAML from end to end, which are the ones that editors hold to a schema. */
    public static List<Schema> ofFiles() {
        return List.of(
                new Schema(
                        "site.schema.json",
                        SiteConfigReader.FILE,
                        JsonSchema.of("Settings of a Plenary site, site.yml", SiteKeys.ALL)),
                new Schema(
                        "event.schema.json",
                        EventReader.FILE,
                        JsonSchema.of("Facts of an event, event.yml", EventKeys.ALL)));
    }
}
