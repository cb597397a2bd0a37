package org.bftai.plenary.liquid;

import java.util.SortedMap;
import java.util.function.Supplier;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.PlaceMark;

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
         * It will be rendered when the text around it is.
         *
         * @param html asked for when includes are put into the text
         */
        record Later(Supplier<String> html) implements Outcome {}

        /**
         * It cannot be called like this.
         *
         * @param code what kind of mistake
         * @param message one sentence without a full stop
         * @param hint a way out, one sentence
         */
        record Problem(DiagnosticCode code, String message, String hint) implements Outcome {}

        /** There is nothing to show; why has been reported. */
        record Nothing() implements Outcome {}
    }

    /**
     * Render an include.
     *
     * @param name as written; letters, digits, {@code _}, {@code -} and {@code .}, never a path
     * @param parameters by name; values are texts
     * @param place of the call in the text
     */
    Outcome render(String name, SortedMap<String, String> parameters, PlaceMark place);
}
