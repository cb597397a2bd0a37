package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code sidebar:}: a map for one box, a list of maps for several, {@code false} for none. */
final class SidebarReader {
    private static final List<String> KEYS = List.of("title", "nav", "sticky", "text", "image", "image_alt");

    private final DiagnosticSink sink;

    SidebarReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<Sidebar> read(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Sidebar(sticky(mapping), List.of(block(mapping))));
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode.Mapping> maps = sequence.items().stream()
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(YamlNode.Mapping.class::cast)
                    .toList();
            if (maps.size() == sequence.items().size()) {
                return Optional.of(new Sidebar(
                        maps.stream().anyMatch(this::sticky),
                        maps.stream().map(this::block).toList()));
            }
        }
        boolean none = node instanceof Scalar scalar
                && (scalar.isNull() || List.of("false", "no", "off").contains(scalar.text()));
        if (!none) {
            sink.report(
                    FRONT_MATTER_VALUE,
                    node.location(),
                    "a sidebar is a map, a list of maps, or false",
                    "write: sidebar: {title: Important dates, nav: dates}");
        }
        return Optional.empty();
    }

    private boolean sticky(YamlNode.Mapping mapping) {
        return new Fields(mapping, FRONT_MATTER_VALUE, sink).flag("sticky").orElse(false);
    }

    private Sidebar.Block block(YamlNode.Mapping mapping) {
        Fields block = new Fields(mapping, FRONT_MATTER_VALUE, sink);
        block.reportUnknown(KEYS, FRONT_MATTER_UNKNOWN, "sidebar");
        return new Sidebar.Block(
                block.scalar("title"),
                block.scalar("image"),
                block.text("image_alt"),
                block.scalar("text"),
                block.scalars("nav"));
    }
}
