package org.bftai.plenary.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Composes values from SnakeYAML's events. Its own composer loses the places of aliases, builds cyclic graphs and looks
 * for a nesting too deep only after it has read it.
 */
final class NodeComposer {
    private static final int DEEPEST = 32;

    private static final String TOO_DEEP = "maps and lists are nested deeper than " + DEEPEST + " levels";
    private static final String FLATTER = "say it with fewer levels, or quote the value if it is text";
    private static final int MOST_ALIASES = 50;
    /** More values than 256 KiB can hold without aliases: what is above was blown up by them. */
    private static final int MOST_NODES = YamlReader.LONGEST;

    /** A finished value, how deep it goes (a scalar 0) and how many values it holds, aliases counted each time. */
    private record Built(YamlNode node, int height, int size) {}

    private final ParserImpl parser;
    private final YamlPlaces places;
    private final DiagnosticSink sink;
    private final MappingComposer mappings;
    private final Map<String, Optional<Built>> anchors = new HashMap<>();
    private int aliases;
    /** The offset up to which the document was understood. */
    private int reached;

    private boolean failed;
    private @Nullable ScalarEvent lastScalar;

    NodeComposer(ParserImpl parser, YamlPlaces places, DiagnosticSink sink) {
        this.parser = parser;
        this.places = places;
        this.sink = sink;
        this.mappings = new MappingComposer(places, this::error, sink);
    }

    Optional<YamlNode> document() {
        next();
        if (next().is(Event.ID.StreamEnd)) {
            return Optional.of(new Mapping(List.of(), places.between(0, 0)));
        }
        YamlNode root = node(next(), 0).node();
        next();
        Event after = next();
        if (!after.is(Event.ID.StreamEnd)) {
            error(Diagnostic.of(
                    DiagnosticCode.YAML_SYNTAX,
                    places.rest(places.offset(after.getStartMark())),
                    "a second document begins",
                    "remove this line: the file holds one document"));
        }
        return failed ? Optional.empty() : Optional.of(root);
    }

    private Event next() {
        Event event = read();
        reached = Math.max(reached, places.offset(event.getEndMark()));
        return event;
    }

    /** Only here the library runs, so what is thrown elsewhere is a bug of ours and no mistake of an author's. */
    private Event read() {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            // The scalar read last is what an error is often about.
            throw new RefusedYaml(new SyntaxExplainer(places, Optional.ofNullable(lastScalar)).explain(e));
        } catch (RuntimeException | StackOverflowError e) {
            // The library throws what it likes on odd input: NumberFormatException for "\x, for one.
            Location rest = places.rest(reached);
            String message = "YAML cannot be read from here on";
            throw new RefusedYaml(Diagnostic.of(DiagnosticCode.YAML_SYNTAX, rest, message, "quote the value"));
        }
    }

    private Built node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        String anchor = event instanceof NodeEvent named ? named.getAnchor() : null;
        if (anchor != null) {
            anchors.put(anchor, Optional.empty());
        }
        Built built =
                event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event, depth);
        if (anchor != null) {
            anchors.put(anchor, Optional.of(built));
        }
        return built;
    }

    private Built scalar(ScalarEvent event) {
        lastScalar = event;
        refuseTag(event, event.getTag());
        return new Built(new Scalar(event.getValue(), event.isPlain(), location(event, event)), 0, 1);
    }

    private Built collection(CollectionStartEvent start, int depth) {
        if (depth == DEEPEST) {
            throw limit(start, TOO_DEEP, FLATTER);
        }
        refuseTag(start, start.getTag());
        List<YamlNode> children = new ArrayList<>();
        int height = 0;
        int size = 1;
        Event event = next();
        while (!event.is(Event.ID.SequenceEnd) && !event.is(Event.ID.MappingEnd)) {
            Built child = node(event, depth + 1);
            if (start.is(Event.ID.SequenceStart)) {
                HiddenValue.find(child.node(), "an item", places).ifPresent(sink::report);
            }
            children.add(child.node());
            height = Math.max(height, child.height() + 1);
            size += child.size();
            if (size > MOST_NODES) {
                throw limit(event, "aliases repeat more values than a file can hold", "write the values out");
            }
            event = next();
        }
        Location at = location(start, event);
        boolean list = start.is(Event.ID.SequenceStart);
        return new Built(list ? new Sequence(children, at) : mappings.compose(children, at), height, size);
    }

    private Built alias(AliasEvent event, int depth) {
        Location at = location(event, event);
        Optional<Built> target = anchors.get(event.getAnchor());
        if (target == null) {
            String message = "alias '*" + event.getAnchor() + "' names nothing";
            throw new RefusedYaml(
                    Diagnostic.of(DiagnosticCode.YAML_SYNTAX, at, message, Quoting.hint("*" + event.getAnchor())));
        }
        if (target.isEmpty()) {
            throw limit(
                    event,
                    "alias '*" + event.getAnchor() + "' stands inside the value it names",
                    Quoting.hint("*" + event.getAnchor()));
        }
        Built built = target.get();
        if (built.height() > 0 && ++aliases > MOST_ALIASES) {
            throw limit(event, "more than 50 aliases of maps and lists", "write the values out");
        }
        if (depth + built.height() > DEEPEST) {
            throw limit(event, TOO_DEEP, FLATTER);
        }
        return new Built(built.node().at(at), built.height(), built.size());
    }

    private void refuseTag(NodeEvent event, @Nullable String tag) {
        if (tag != null) {
            Location at = places.rest(places.offset(event.getStartMark()));
            String message = "a value cannot begin with '!': tags of YAML are not used here";
            error(Diagnostic.of(DiagnosticCode.YAML_SYNTAX, at, message, "quote the value or remove the tag"));
        }
    }

    private void error(Diagnostic diagnostic) {
        failed = true;
        sink.report(diagnostic);
    }

    private RefusedYaml limit(Event event, String message, String hint) {
        return new RefusedYaml(Diagnostic.of(DiagnosticCode.YAML_LIMIT, location(event, event), message, hint));
    }

    private Location location(Event start, Event end) {
        String text = places.text();
        int from = places.offset(start.getStartMark());
        while (start instanceof NodeEvent && from < text.length() && text.charAt(from) == '&') {
            while (from < text.length() && !Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        return places.between(from, Math.max(from, places.offset(end.getEndMark())));
    }
}
