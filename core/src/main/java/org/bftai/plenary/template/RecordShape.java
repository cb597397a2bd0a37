package org.bftai.plenary.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How to read the components of one class of records; found once, since ten thousand pages ask for the same few. */
final class RecordShape {
    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

    private final String name;
    private final Map<String, MethodHandle> components = new HashMap<>();

    /** @throws AssertionError if the record is not public: a view that templates cannot see is a mistake of ours */
    RecordShape(Class<?> type) {
        name = type.getSimpleName();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                components.put(
                        component.getName(),
                        MethodHandles.publicLookup()
                                .unreflect(component.getAccessor())
                                .asType(GENERIC));
            } catch (IllegalAccessException e) {
                throw new AssertionError("not a public record: " + type.getName(), e);
            }
        }
    }

    /** Return the simple name of the class, as the reference for theme authors has it. */
    String name() {
        return name;
    }

    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(components.keySet()));
    }

    Optional<MethodHandle> component(String component) {
        return Optional.ofNullable(components.get(component));
    }

    static @Nullable Object read(MethodHandle component, Object view) {
        try {
            return (Object) component.invokeExact(view);
        } catch (Throwable e) {
            throw new AssertionError("a view failed: " + view.getClass().getName(), e);
        }
    }
}
