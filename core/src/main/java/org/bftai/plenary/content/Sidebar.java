package org.bftai.plenary.content;

import java.util.List;
import java.util.Optional;
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
     */
    public record Block(
            Optional<Scalar> title,
            Optional<Scalar> image,
            Optional<String> imageAlt,
            Optional<Scalar> text,
            List<Scalar> menus) {
        public Block {
            menus = List.copyOf(menus);
        }
    }
}
