package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code header:}, the old {@code cta_label} and {@code cta_url} included. */
final class HeaderReader {
    private final DiagnosticSink sink;

    HeaderReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    Header read(Fields header) {
        header.hold(FrontMatterKeys.HEADER, FRONT_MATTER_UNKNOWN, "header");
        return new Header(
                header.scalar("overlay_color"),
                header.scalar("overlay_filter"),
                header.scalar("overlay_image"),
                header.scalar("image"),
                header.text("image_description"),
                header.scalar("caption"),
                header.scalar("og_image"),
                header.scalar("teaser"),
                header.flag("show_overlay_excerpt").orElse(true),
                actions(header),
                header.node("actions").filter(HeaderReader::isAuto).map(YamlNode::location));
    }

    private static boolean isAuto(YamlNode node) {
        return node instanceof Scalar scalar && scalar.text().equals("auto");
    }

    private List<Header.Action> actions(Fields header) {
        List<Header.Action> actions = new ArrayList<>();
        for (YamlNode item : header.itemsOrOne("actions")) {
            if (item instanceof YamlNode.Mapping mapping) {
                action(mapping).ifPresent(actions::add);
            } else if (!isAuto(item)) {
                sink.report(
                        FRONT_MATTER_VALUE,
                        item.location(),
                        "an action is a map",
                        "write: - label: …, url: /…/, or actions: auto");
            }
        }
        Optional<Scalar> oldUrl = header.scalar("cta_url");
        oldUrl.ifPresent(url -> actions.add(new Header.Action(header.scalar("cta_label"), url)));
        return actions;
    }

    private Optional<Header.Action> action(YamlNode.Mapping mapping) {
        Fields action = new Fields(mapping, FRONT_MATTER_VALUE, sink);
        action.hold(FrontMatterKeys.ACTION, FRONT_MATTER_UNKNOWN, "an action");
        Optional<Scalar> url = action.scalar("url");
        if (url.isEmpty()) {
            sink.report(FRONT_MATTER_VALUE, action.location(), "an action has no url", "write: url: /cfp/");
        }
        return url.map(u -> new Header.Action(action.scalar("label"), u));
    }
}
