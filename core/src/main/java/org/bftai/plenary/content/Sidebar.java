package org.bftai.plenary.content;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * Boxes beside the text.
 *
 * @param sticky whether they stay in sight
 * @param blocks from top to bottom
 */
public record Sidebar(boolean sticky, List<Block> blocks) {
    public Sidebar {
        blocks = List.copyOf(blocks);
    }

    /**
     * One box.
     *
     * @param title what stands over it
     * @param image a picture
     * @param imageAlt what it shows, in words
     * @param text Markdown
     * @param menus names of menus of {@code site.yml}
     * @param dates where it asks for the dates of the edition
     */
    public record Block(
            Optional<Scalar> title,
            Optional<Scalar> image,
            Optional<String> imageAlt,
            Optional<Scalar> text,
            List<Scalar> menus,
            Optional<Location> dates) {
        public Block {
            menus = List.copyOf(menus);
        }

        /** Return a box that shows the dates of the edition and nothing else. */
        static Block ofDates(Location asked) {
            return new Block(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(asked));
        }
    }
}
