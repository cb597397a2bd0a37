package org.bftai.plenary.template;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.Suggestions;
import org.jspecify.annotations.Nullable;

/** A map with text keys, strict as {@link RecordModel}, walked in the order of its keys. */
record MapModel(Map<?, ?> map, String name, ViewWrapper wrapper) implements TemplateHashModelEx {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value = map.get(key);
        if (value == null && !map.containsKey(key)) {
            throw new ModelFault(
                    "'" + name + "' has no '" + key + "'", key, Suggestions.hint(key, sortedKeys(), "it has: "));
        }
        return wrapper.wrap(value, key);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public TemplateCollectionModel keys() {
        return () -> walk(sortedKeys().iterator());
    }

    @Override
    public TemplateCollectionModel values() {
        return () -> walk(sortedKeys().stream().map(map::get).iterator());
    }

    private Collection<String> sortedKeys() {
        Collection<String> keys = new TreeSet<>();
        map.keySet().forEach(k -> keys.add(String.valueOf(k)));
        return keys;
    }

    private TemplateModelIterator walk(Iterator<?> items) {
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(items.next(), name);
            }

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }
        };
    }
}
