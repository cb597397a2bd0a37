package org.bftai.plenary.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import org.bftai.plenary.diagnostic.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: a hash of its components. A component without a value is missing, as {@code !} and
 * {@code ??} understand it; a name that is no component is an error even under them.
 */
record RecordModel(Record view, RecordShape shape, ViewWrapper wrapper, boolean isRoot) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        MethodHandle component = shape.component(name).orElse(null);
        if (component == null) {
            throw new ModelFault(
                    isRoot ? "there is no '" + name + "' here" : "'" + shape.name() + "' has no '" + name + "'",
                    name,
                    Suggestions.hint(name, shape.names(), isRoot ? "there is: " : "it has: "));
        }
        return wrapper.wrap(RecordShape.read(component, view), name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
