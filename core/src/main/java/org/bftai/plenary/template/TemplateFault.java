package org.bftai.plenary.template;

import java.io.IOException;
import org.bftai.plenary.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** Carries what is wrong with a template through FreeMarker, which lets its loader throw nothing else. */
final class TemplateFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Location location;
    private final @Nullable String hint;

    /** @param location null means: where the template is asked for */
    TemplateFault(String sentence, @Nullable Location location, @Nullable String hint) {
        super(sentence);
        this.location = location;
        this.hint = hint;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    @Nullable
    Location location() {
        return location;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
