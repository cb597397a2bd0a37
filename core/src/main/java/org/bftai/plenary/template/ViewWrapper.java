package org.bftai.plenary.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/** Turns values of views into what FreeMarker knows, and refuses everything else: no Java object is reachable. */
final class ViewWrapper implements ObjectWrapper {
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    /** Wrap the root, whose unknown names are told differently. */
    RecordModel root(Record root) {
        return new RecordModel(root, shape(root), this, true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return wrap(value, "a value");
    }

    /** @param name what messages call the value */
    @Nullable
    TemplateModel wrap(@Nullable Object value, String name) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        } else if (value instanceof Record view) {
            return new RecordModel(view, shape(view), this, false);
        } else if (value instanceof List<?> list) {
            return new ListModel(list, name, this);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map, name, this);
        } else if (value instanceof UnaryOperator<?> function) {
            return new FunctionModel(function, name);
        } else if (value instanceof TemplateModel model) {
            return model;
        }
        throw new ModelFault(
                "'" + name + "' is a " + value.getClass().getSimpleName() + ", which templates cannot see", null, null);
    }

    private RecordShape shape(Record view) {
        return shapes.computeIfAbsent(view.getClass(), RecordShape::new);
    }
}
