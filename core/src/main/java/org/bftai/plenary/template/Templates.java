package org.bftai.plenary.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeFile;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a chain of themes, each parsed once; there are no others. It stands where FreeMarker's own cache
 * does, because that one cannot prepare an included template for being interrupted.
 */
final class Templates extends Configuration {
    /** No honest theme nests its includes deeper. */
    private static final int DEEPEST = 100;
    /** A look at the stack is not cheap: only pages with that many includes get one. */
    private static final int SELDOM = 256;

    /** Under what a render keeps the number of its includes. */
    private static final Object LOOKUPS = new Object();

    private final ThemeChain chain;
    private final Map<String, Wanted> wanted = new ConcurrentHashMap<>();
    private final Map<TemplateName, Parsed> parsed = new ConcurrentHashMap<>();

    private final Map<String, SourceText> texts = new ConcurrentHashMap<>();

    /** What a name asks for, and the file that answers, read, if one does. */
    private record Wanted(TemplateName name, @Nullable Parsed found) {}

    /** A template, or what is wrong with it. */
    private record Parsed(
            @Nullable Template template, @Nullable TemplateFault fault) {}

    Templates(ThemeChain chain, ViewWrapper wrapper) {
        super(VERSION_2_3_35);
        this.chain = chain;
        Cage.close(this, wrapper);
    }

    /** Every way to a template, {@code include} and {@code import} of a template too, leads here. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean isTemplate,
            boolean mayBeMissing)
            throws IOException {
        if (!isTemplate) {
            throw new TemplateFault("templates are included parsed", null, "leave out 'parse'");
        }
        Wanted asked = wanted.computeIfAbsent(name, this::find);
        Parsed found = asked.found();
        if (found == null && mayBeMissing) {
            return null;
        }
        checkParent(asked.name());
        if (found == null) {
            throw missing(asked.name(), name);
        }
        refuseEndless();
        if (found.fault() != null) {
            throw found.fault();
        }
        return found.template();
    }

    private Wanted find(String name) {
        TemplateName parts = TemplateName.of(name);
        ThemeFile file = parts.isTemplate()
                ? chain.findAbove(parts.path(), parts.depth()).orElse(null)
                : null;
        return new Wanted(parts, file == null ? null : parsed.computeIfAbsent(parts, p -> parse(name, file)));
    }

    /** An include of itself is found here, where its place is known, and not when the stack is full, where it is not. */
    private static void refuseEndless() throws TemplateFault {
        Environment running = Environment.getCurrentEnvironment();
        if (running == null) {
            return;
        }
        int lookups = running.getCustomState(LOOKUPS) instanceof Integer before ? before + 1 : 1;
        running.setCustomState(LOOKUPS, lookups);
        if (lookups % SELDOM == 0 && depth() > DEEPEST) {
            throw new TemplateFault(
                    "templates include each other without end", null, "look for an include of the file itself");
        }
    }

    private static long depth() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(f -> f.getClassName().equals(Environment.class.getName())
                                && f.getMethodName().equals("include"))
                        .count());
    }

    /** Return the text of a template that was read, by what messages call it. */
    Optional<SourceText> text(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    /** {@code parent/} means the file the caller overrides; another one's place in the chain would be a guess. */
    private static void checkParent(TemplateName wanted) throws TemplateFault {
        Environment running = Environment.getCurrentEnvironment();
        if (wanted.depth() == 0 || running == null) {
            return;
        }
        TemplateName caller = TemplateName.of(running.getCurrentTemplate().getName());
        if (!wanted.isOverriddenBy(caller)) {
            throw new TemplateFault(
                    "'parent/' names the file that '" + caller.path() + "' overrides, and no other",
                    null,
                    "write 'parent/" + caller.path() + "', or '/" + wanted.path() + "' for the nearest of that name");
        }
    }

    private TemplateFault missing(TemplateName wanted, String name) {
        if (wanted.depth() > 0) {
            return new TemplateFault(
                    "'" + wanted.path() + "' overrides nothing",
                    null,
                    "no theme further up has a file of that name: leave out the include of 'parent/" + wanted.path()
                            + "'");
        }
        String hint = Suggestions.nearest(
                        wanted.path(),
                        chain.paths().stream()
                                .filter(p -> TemplateName.of(p).isTemplate())
                                .toList())
                .map(near -> "did you mean '/" + near + "'?")
                .orElse("templates lie in 'layouts/' and 'includes/', end in '.ftlh', and are named from there, such as"
                        + " '/includes/footer.ftlh'");
        String shown = name.startsWith("/") ? name : "/" + name;
        return new TemplateFault("template '" + shown + "' not found", null, hint);
    }

    private Parsed parse(String name, ThemeFile file) {
        try {
            SourceText text = text(file);
            texts.put(file.place(), text);
            refuse(text);
            Template template = new Template(name, file.place(), new StringReader(text.text()), this);
            _CoreAPI.addThreadInterruptedChecks(template);
            return new Parsed(template, null);
        } catch (TemplateFault e) {
            return new Parsed(null, e);
        } catch (ParseException e) {
            return new Parsed(null, FaultReader.parsing(e, file.place()));
        } catch (IOException e) {
            throw new AssertionError("text in memory cannot fail", e);
        }
    }

    private static SourceText text(ThemeFile file) throws TemplateFault {
        Location whole = Location.of(file.place());
        try {
            return file.text();
        } catch (CharacterCodingException e) {
            throw new TemplateFault("the template is not UTF-8", whole, "save it as UTF-8");
        } catch (IOException e) {
            throw new TemplateFault("the template cannot be read: " + e.getMessage(), whole, "check the file");
        }
    }

    private static void refuse(SourceText text) throws TemplateFault {
        SyntaxScanner.Found found = SyntaxScanner.scan(text.text()).orElse(null);
        if (found != null) {
            String close = found.syntax().startsWith("<") ? ">" : found.syntax().startsWith("[") ? "]" : "";
            throw new TemplateFault(
                    "'" + found.syntax() + close + "' is not allowed in templates",
                    text.at(found.offset(), found.syntax().length()),
                    found.reason());
        }
    }
}
