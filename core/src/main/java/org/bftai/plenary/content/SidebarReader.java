package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code sidebar:}: a map for one box, {@code dates} for those of the edition, a list for
 * several, {@code false} for none. */
final class SidebarReader {
    private final DiagnosticSink sink;

    SidebarReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<Sidebar> read(YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (items.stream().allMatch(i -> i instanceof YamlNode.Mapping || isDates(i))) {
            return Optional.of(new Sidebar(
                    items.stream().anyMatch(this::sticky),
                    items.stream().map(this::block).toList()));
        }
        boolean none = node instanceof Scalar scalar
                && (scalar.isNull() || List.of("false", "no", "off").contains(scalar.text()));
        if (!none) {
            sink.report(
                    FRONT_MATTER_VALUE,
                    node.location(),
                    "a sidebar is a map, a list of maps, dates, or false",
                    "write: sidebar: dates, or sidebar: {title: Links, nav: links}");
        }
        return Optional.empty();
    }

    private static boolean isDates(YamlNode node) {
        return node instanceof Scalar scalar && scalar.text().equals("dates");
    }

    private boolean sticky(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping
                && new Fields(mapping, FRONT_MATTER_VALUE, sink).flag("sticky").orElse(false);
    }

    private Sidebar.Block block(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping ? block(mapping) : Sidebar.Block.ofDates(item.location());
    }

    private Sidebar.Block block(YamlNode.Mapping mapping) {
        Fields block = new Fields(mapping, FRONT_MATTER_VALUE, sink);
        block.hold(FrontMatterKeys.SIDEBAR, FRONT_MATTER_UNKNOWN, "sidebar");
        return new Sidebar.Block(
                block.scalar("title"),
                block.scalar("image"),
                block.text("image_alt"),
                block.scalar("text"),
                block.scalars("nav"),
                block.flag("dates").filter(asked -> asked).map(asked -> block.location("dates")));
    }
}
