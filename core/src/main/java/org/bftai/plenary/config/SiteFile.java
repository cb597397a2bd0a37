package org.bftai.plenary.config;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * A {@code site.yml} whose texts are still to be read: they may name dates, which are written in the words of the theme
 * that the same file chooses.
 *
 * @param settled what hangs on no text; title and description are as written, menus and footer empty
 * @param title the site's name as written
 * @param description as written
 * @param menus the entries {@code navigation} and {@code footer}, as written
 */
public record SiteFile(SiteConfig settled, Optional<Scalar> title, Optional<Scalar> description, Mapping menus) {
    /** Return what stands for the file in a folder that has none. */
    static SiteFile none() {
        Mapping empty = new Mapping(List.of(), Location.of(SiteConfigReader.FILE));
        return new SiteFile(SiteConfigReader.bare(), Optional.empty(), Optional.empty(), empty);
    }
}
