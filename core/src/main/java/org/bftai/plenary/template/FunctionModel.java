package org.bftai.plenary.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A function from text to text. It says what is wrong with its argument by an {@link IllegalArgumentException} whose
 * message is a sentence and, on a line of its own, a way out.
 */
record FunctionModel(UnaryOperator<?> function, String name) implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("unchecked") // the only functions in views are from text to text
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
            throw new ModelFault("'" + name + "' takes one text", null, "write " + name + "('…')");
        }
        try {
            return new SimpleScalar(((UnaryOperator<String>) function).apply(text.getAsString()));
        } catch (IllegalArgumentException e) {
            String[] told = String.valueOf(e.getMessage()).split("\n", 2);
            throw new ModelFault(told[0], null, told.length == 2 ? told[1] : null);
        }
    }
}
