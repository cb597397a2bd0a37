package org.bftai.plenary.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it; its items are wrapped when they are asked for. */
record ListModel(List<?> list, String name, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index), name);
    }

    @Override
    public int size() {
        return list.size();
    }
}
