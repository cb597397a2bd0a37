package org.bftai.plenary.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Makes a fault of what FreeMarker throws: a place in a theme's file, one sentence, a way out. */
final class FaultReader {
    private final Function<String, Optional<SourceText>> sources;

    /** @param sources the text of a parsed template by its place */
    FaultReader(Function<String, Optional<SourceText>> sources) {
        this.sources = sources;
    }

    static TemplateFault parsing(ParseException e, String place) {
        int length = e.getEndLineNumber() == e.getLineNumber() ? e.getEndColumnNumber() - e.getColumnNumber() + 1 : 1;
        Location at = new Location(place, e.getLineNumber(), e.getColumnNumber(), Math.max(1, length));
        String message = String.valueOf(e.getEditorMessage());
        String sentence = "the template cannot be read: " + EngineMessage.sentence(message);
        return new TemplateFault(sentence, at, EngineMessage.hint(message).orElse(null));
    }

    /** @param layout the place of the template that was rendered, for what has no other place */
    Fault read(Exception e, String layout) {
        TemplateFault known = cause(e, TemplateFault.class).orElse(null);
        Location at = known != null && known.location() != null ? known.location() : place(e, layout);
        if (known != null) {
            return new Fault(at, known.sentence(), known.hint());
        }
        ModelFault refused = cause(e, ModelFault.class).orElse(null);
        if (refused != null) {
            return new Fault(narrowed(at, refused), refused.sentence(), refused.hint());
        }
        InvalidReferenceException absent =
                cause(e, InvalidReferenceException.class).orElse(null);
        if (absent != null && absent.getBlamedExpressionString() != null) {
            String name = absent.getBlamedExpressionString();
            return new Fault(
                    at,
                    "'" + name + "' has no value",
                    "give another one: ${" + name + "!'…'}, or ask first: <#if " + name + "??>");
        }
        String message = e instanceof TemplateException t ? t.getMessageWithoutStackTop() : e.getMessage();
        return new Fault(at, EngineMessage.sentence(String.valueOf(message)), null);
    }

    private static Location place(Exception e, String layout) {
        TemplateException t = cause(e, TemplateException.class).orElse(null);
        if (t == null || t.getTemplateSourceName() == null || t.getLineNumber() == null) {
            return Location.of(layout);
        }
        int column = t.getColumnNumber();
        boolean oneLine = t.getLineNumber().equals(t.getEndLineNumber());
        return new Location(
                t.getTemplateSourceName(),
                t.getLineNumber(),
                column,
                oneLine ? t.getEndColumnNumber() - column + 1 : 1);
    }

    /** FreeMarker's place is the whole interpolation or tag; the name that is wrong stands somewhere behind its start. */
    private Location narrowed(Location at, ModelFault fault) {
        String word = fault.word();
        SourceText source = sources.apply(at.path()).orElse(null);
        if (word == null || source == null || at.line() == 0) {
            return at;
        }
        Matcher name = Pattern.compile("(?<![\\w$-])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(source.text());
        return name.find(offset(source.text(), at)) ? source.at(name.start(), word.length()) : at;
    }

    private static int offset(String text, Location at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + Math.max(0, at.column() - 1);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        return Stream.<@Nullable Throwable>iterate(e, t -> t != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((outer, inner) -> inner);
    }
}
