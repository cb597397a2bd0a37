package org.bftai.plenary.template;

import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** What a template asks of the model and cannot have; thrown so that neither {@code !} nor {@code ??} hides it. */
final class ModelFault extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final @Nullable String word;
    private final @Nullable String hint;

    /** @param word the name to underline, where it is one */
    ModelFault(String sentence, @Nullable String word, @Nullable String hint) {
        super(sentence);
        this.sentence = sentence;
        this.word = word;
        this.hint = hint;
    }

    String sentence() {
        return sentence;
    }

    @Nullable
    String word() {
        return word;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
