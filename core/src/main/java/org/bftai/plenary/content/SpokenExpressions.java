package org.bftai.plenary.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.liquid.Expressions;
import org.bftai.plenary.liquid.Vocabulary;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Content expressions in each language of a site: dates read otherwise in another one. Safe for several threads. */
public final class SpokenExpressions {
    private final Function<String, Vocabulary> names;
    private final Map<String, Expressions> byLanguage = new ConcurrentHashMap<>();

    /**
     * Make expressions.
     *
     * @param names what they may name, by language
     */
    public SpokenExpressions(Function<String, Vocabulary> names) {
        this.names = names;
    }

    /** Get the library ready, which takes half a second: meanwhile other things are read. */
    public static void prepare() {
        new Expressions(new Vocabulary(new TreeMap<>())).line("{{ \"\" }}", mark -> Location.of(""), d -> {});
    }

    /** Return the expressions of pages in a language, BCP 47. */
    public Expressions in(String language) {
        return byLanguage.computeIfAbsent(language, l -> new Expressions(names.apply(l)));
    }

    /** Return what expands the values of YAML in a language. */
    public UnaryOperator<Scalar> values(String language, DiagnosticSink sink) {
        return scalar -> Expressions.occurIn(scalar.text())
                ? scalar.saying(in(language).line(scalar.text(), mark -> place(scalar, mark), sink))
                : scalar;
    }

    private static Location place(Scalar scalar, PlaceMark mark) {
        int start = mark.column() - 1;
        return mark.line() == 1 ? scalar.part(start, start + mark.length()) : scalar.location();
    }
}
