package org.bftai.plenary.liquid;

import java.util.SortedMap;

/** Renders {@code {% include name key="value" %}}. */
@FunctionalInterface
public interface IncludeRenderer {
    /** What came of an include. */
    sealed interface Outcome {
        /**
         * It was rendered.
         *
         * @param html what stands where the include was called
         */
        record Html(String html) implements Outcome {}

        /**
         * It cannot be called like this.
         *
         * @param message one sentence without a full stop
         * @param hint a way out, one sentence
         */
        record Problem(String message, String hint) implements Outcome {}

        /** There is nothing to show; why has been reported. */
        record Nothing() implements Outcome {}
    }

    /**
     * Render an include.
     *
     * @param name as written; letters, digits, {@code _}, {@code -} and {@code .}, never a path
     * @param parameters by name; values are texts
     */
    Outcome render(String name, SortedMap<String, String> parameters);
}
