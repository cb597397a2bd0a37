package org.bftai.plenary.config;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.yaml.YamlNode;

/**
 * The foot of every page.
 *
 * @param text inline Markdown
 * @param links beside it, without children
 */
public record Footer(Optional<YamlNode.Scalar> text, List<NavigationItem> links) {
    public static final Footer NONE = new Footer(Optional.empty(), List.of());

    public Footer {
        links = List.copyOf(links);
    }
}
