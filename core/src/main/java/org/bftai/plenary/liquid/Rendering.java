package org.bftai.plenary.liquid;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import liqp.RenderTransformer.ObjectAppender;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.parser.Flavor;

/** What the library evaluates in: names and their values, everything counted. */
final class Rendering extends TemplateContext {
    /** Only its settings are used. Nothing that content can write reaches its resolver. */
    private static final TemplateParser SETTINGS = new TemplateParser.Builder()
            .withFlavor(Flavor.JEKYLL)
            .withStrictTypedExpressions(false)
            .withErrorMode(TemplateParser.ErrorMode.STRICT)
            .withLocale(Locale.ROOT)
            .withDefaultTimeZone(ZoneOffset.UTC)
            .withNameResolver(name -> {
                throw new IllegalStateException("no file is read: " + name);
            })
            .build();

    private final Budget budget;

    Rendering(Map<String, Object> values, Budget budget) {
        super(SETTINGS, values);
        this.budget = budget;
    }

    private Rendering(Map<String, Object> values, Rendering parent) {
        super(values, parent);
        this.budget = parent.budget;
    }

    @Override
    public TemplateContext newChildContext(Map<String, Object> values) {
        return new Rendering(values, this);
    }

    @Override
    public void incrementIterations() {
        budget.iterate();
    }

    @Override
    public ObjectAppender.Controller newObjectAppender(int estimate) {
        StringBuilder text = new StringBuilder();
        return new ObjectAppender.Controller() {
            @Override
            public void append(Object part) {
                text.append(part);
                budget.take(String.valueOf(part).length());
                // Marks take their part; the result is measured without them.
                if (text.length() > 2 * Budget.LONGEST) {
                    throw Budget.tooLong();
                }
            }

            @Override
            public Object getResult() {
                return text.toString();
            }
        };
    }
}
