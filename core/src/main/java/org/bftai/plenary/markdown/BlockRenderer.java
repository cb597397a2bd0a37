package org.bftai.plenary.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what CommonMark does not know: alerts, footnotes, the boxes of tasks. */
final class BlockRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final UnaryOperator<String> words;

    BlockRenderer(HtmlNodeRendererContext context, UnaryOperator<String> words) {
        this.context = context;
        this.html = context.getWriter();
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Alert.class, Footnotes.class, Footnotes.Note.class, Footnotes.Jump.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Alert alert) {
            alert(alert);
        } else if (node instanceof Footnotes footnotes) {
            block("div", Map.of("class", "footnotes"), () -> block("ol", Map.of(), () -> children(footnotes)));
        } else if (node instanceof Footnotes.Note note) {
            block("li", Map.of("id", "fn:" + note.number()), () -> children(note));
        } else if (node instanceof Footnotes.Jump jump) {
            jump(jump);
        } else if (node instanceof TaskListItemMarker task) {
            task(task);
        }
    }

    private void alert(Alert alert) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "alert alert-" + alert.kind().name().toLowerCase(Locale.ROOT));
        attributes.put("role", "note");
        block("div", attributes, () -> {
            html.tag("p", Map.of("class", "alert-title"));
            html.text(words.apply(alert.kind().word()));
            html.tag("/p");
            html.line();
            children(alert);
        });
    }

    private void jump(Footnotes.Jump jump) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (jump.back()) {
            html.text(jump.getPrevious() == null ? "" : " ");
            attributes.put("href", "#fnref:" + jump.key());
            attributes.put("class", "footnote-back");
            attributes.put("aria-label", words.apply("footnoteBack") + " " + jump.key());
            link(jump, attributes, "\u21A9\uFE0E");
            return;
        }
        attributes.put("class", "footnote-ref");
        attributes.put("id", "fnref:" + jump.key());
        html.tag("sup", attributes);
        link(jump, Map.of("href", "#fn:" + jump.number()), String.valueOf(jump.number()));
        html.tag("/sup");
    }

    private void link(Node node, Map<String, String> attributes, String text) {
        html.tag("a", context.extendAttributes(node, "a", attributes));
        html.text(text);
        html.tag("/a");
    }

    private void task(TaskListItemMarker task) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "checkbox");
        attributes.put("disabled", "");
        if (task.isChecked()) {
            attributes.put("checked", "");
        }
        attributes.put("aria-label", words.apply(task.isChecked() ? "taskDone" : "taskOpen"));
        html.tag("input", attributes, true);
        html.text(" ");
    }

    private void block(String tag, Map<String, String> attributes, Runnable content) {
        html.line();
        html.tag(tag, attributes);
        html.line();
        content.run();
        html.line();
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
