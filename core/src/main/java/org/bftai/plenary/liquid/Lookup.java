package org.bftai.plenary.liquid;

import liqp.TemplateContext;
import liqp.nodes.LNode;
import liqp.nodes.LookupNode;
import org.jspecify.annotations.Nullable;

/** A name and what hangs below it. It gives the text of what prints, so that comparisons see that. */
final class Lookup extends LookupNode {
    Lookup(String name) {
        super(name);
    }

    /** Add {@code .name}; a text with parts has the size of its text. */
    void add(String name) {
        Hash hash = new Hash(name);
        add((value, context) ->
                name.equals("size") ? hash.get(Values.plain(value), context) : hash.get(value, context));
    }

    @Override
    public @Nullable Object render(TemplateContext context) {
        return Values.plain(super.render(context));
    }

    /** Return a node that gives the value with all that hangs below it. */
    LNode whole() {
        return super::render;
    }
}
