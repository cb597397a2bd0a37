package org.bftai.plenary.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/** All notes of a page, in the order in which they are first referred to; the last block of the document. */
final class Footnotes extends CustomBlock {
    /** A note; what it says is its children. */
    static final class Note extends CustomBlock {
        private final int number;

        Note(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The number in the text that leads to a note, or the arrow in the note that leads back. */
    static final class Jump extends CustomNode {
        private final int number;
        private final int occurrence;
        private final boolean back;

        Jump(int number, int occurrence, boolean back) {
            this.number = number;
            this.occurrence = occurrence;
            this.back = back;
        }

        int number() {
            return number;
        }

        boolean back() {
            return back;
        }

        /** Return what tells apart the places that lead to one note: {@code 1}, then {@code 1:2}. */
        String key() {
            return occurrence == 1 ? String.valueOf(number) : number + ":" + occurrence;
        }
    }

    /** Numbers the notes and moves them to the end; a note that nothing refers to is left out. */
    static PostProcessor collector() {
        return document -> {
            new Collector().collect(document);
            return document;
        };
    }

    private static final class Collector {
        private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
        private final Map<FootnoteDefinition, List<Jump>> cited = new LinkedHashMap<>();
        private final Deque<FootnoteDefinition> unread = new ArrayDeque<>();

        void collect(Node document) {
            List<FootnoteDefinition> all = new ArrayList<>();
            document.accept(new BlockVisitor() {
                @Override
                public void visit(CustomBlock block) {
                    if (block instanceof FootnoteDefinition definition) {
                        definitions.putIfAbsent(definition.getLabel(), definition);
                        all.add(definition);
                    }
                    visitChildren(block);
                }
            });
            if (all.isEmpty()) {
                return;
            }
            all.forEach(Node::unlink);
            cite(document);
            while (!unread.isEmpty()) {
                cite(unread.remove());
            }
            if (!cited.isEmpty()) {
                document.appendChild(notes());
            }
        }

        private void cite(Node where) {
            List<FootnoteReference> references = new ArrayList<>();
            where.accept(new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                    if (node instanceof FootnoteReference reference) {
                        references.add(reference);
                    }
                    visitChildren(node);
                }

                @Override
                public void visit(Image image) {
                    // What stands for a picture in words leads nowhere.
                }
            });
            references.forEach(this::cite);
        }

        private void cite(FootnoteReference reference) {
            FootnoteDefinition definition = definitions.get(reference.getLabel());
            if (definition == null) {
                return;
            }
            int next = cited.size() + 1;
            List<Jump> jumps = cited.computeIfAbsent(definition, d -> {
                unread.add(d);
                return new ArrayList<>();
            });
            int number = jumps.isEmpty() ? next : jumps.get(0).number();
            Jump jump = new Jump(number, jumps.size() + 1, false);
            jump.setSourceSpans(reference.getSourceSpans());
            jumps.add(jump);
            reference.insertBefore(jump);
            reference.unlink();
        }

        private Footnotes notes() {
            Footnotes notes = new Footnotes();
            cited.forEach((definition, jumps) -> {
                Note note = new Note(jumps.get(0).number());
                note.setSourceSpans(definition.getSourceSpans());
                for (Node child = definition.getFirstChild(); child != null; child = definition.getFirstChild()) {
                    note.appendChild(child);
                }
                if (!(note.getLastChild() instanceof Paragraph)) {
                    note.appendChild(new Paragraph());
                }
                jumps.forEach(jump -> note.getLastChild().appendChild(new Jump(jump.number(), jump.occurrence, true)));
                notes.appendChild(note);
            });
            return notes;
        }
    }
}
