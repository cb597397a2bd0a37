package org.bftai.plenary.markdown;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/** Puts the box of a task at the beginning of its words: beside a paragraph it would stand on a line of its own. */
final class Tasks {
    private Tasks() {}

    static PostProcessor mover() {
        return document -> {
            document.accept(new BlockVisitor() {
                @Override
                public void visit(ListItem item) {
                    Node box = item.getFirstChild();
                    if (box instanceof TaskListItemMarker && box.getNext() instanceof Paragraph words) {
                        words.prependChild(box);
                    }
                    visitChildren(item);
                }
            });
            return document;
        };
    }

    static boolean isTask(ListItem item) {
        Node first = item.getFirstChild();
        return first instanceof Paragraph && first.getFirstChild() instanceof TaskListItemMarker;
    }
}
