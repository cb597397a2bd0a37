package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.source.TextRange;
import org.junit.jupiter.api.Test;

/** Most pages have no expressions; they must not pay for the library. */
class StartupTest {
    /** Loads the classes of this package anew and notes what of the library they ask for. */
    private static final class Notes extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        Notes() {
            super(StartupTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("liqp.") || name.startsWith("liquid.")) {
                asked.add(name);
            }
            return name.startsWith("org.bftai.plenary.liquid.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void a_text_without_expressions_touches_no_class_of_the_library() throws ReflectiveOperationException {
        Notes notes = new Notes();
        Class<?> vocabulary = notes.loadClass("org.bftai.plenary.liquid.Vocabulary");
        Class<?> expressions = notes.loadClass("org.bftai.plenary.liquid.Expressions");
        Object instance = expressions
                .getConstructor(vocabulary)
                .newInstance(vocabulary.getConstructor(SortedMap.class).newInstance(new TreeMap<String, Object>()));
        Class<?> includes = notes.loadClass("org.bftai.plenary.liquid.IncludeRenderer");
        var page =
                expressions.getMethod("page", String.class, List.class, includes, Function.class, DiagnosticSink.class);
        Function<Object, Object> places = mark -> mark;
        DiagnosticSink sink = d -> {};

        page.invoke(instance, "plain { text }", List.of(), null, places, sink);
        assertEquals(List.of(), notes.asked);
        page.invoke(instance, "`{{ code }}`", List.of(new TextRange(0, 12)), null, places, sink);
        assertEquals(List.of(), notes.asked);
        page.invoke(instance, "{{ 'text' }}", List.of(), null, places, sink);
        assertFalse(notes.asked.isEmpty());
    }
}
