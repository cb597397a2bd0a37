package org.bftai.plenary.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeFile;

/**
 * Renders pages with the templates of a theme and of those it extends. Templates are parsed once; several threads may
 * render at the same time.
 *
 * <p>What is wrong with a template is reported by {@link #close}, once for its place, whatever the number of pages that
 * met it, and always with the same page as example.
 */
public final class TemplateEngine implements AutoCloseable {
    private final ThemeChain chain;
    private final Limits limits;
    private final ViewWrapper wrapper = new ViewWrapper();
    private final Templates templates;
    private final TimeKeeper time;
    private final FaultBook faults = new FaultBook();

    public TemplateEngine(ThemeChain chain) {
        this(chain, Limits.USUAL);
    }

    TemplateEngine(ThemeChain chain, Limits limits) {
        this.chain = chain;
        this.limits = limits;
        this.templates = new Templates(chain, wrapper);
        this.time = new TimeKeeper(limits.time());
    }

    /**
     * Render a page.
     *
     * @param template such as {@code layouts/splash.ftlh}
     * @param root the names a template can use; a public record of texts, numbers, booleans, {@link
     *     org.bftai.plenary.source.Html}, lists, maps, functions from text to text, and public records of these
     * @param page what messages call the page
     * @param sink gets {@code template-error} when the engine is closed
     * @return the page, or nothing when there is an error
     * @throws CancellationException if the thread was interrupted from outside
     */
    public Optional<String> render(String template, Record root, String page, DiagnosticSink sink) {
        PageText text = new PageText(limits.output());
        try (TimeKeeper.Run run = time.begin()) {
            try {
                Environment rendering =
                        templates.getTemplate(template).createProcessingEnvironment(wrapper.root(root), text, wrapper);
                run.watch(rendering);
                rendering.process();
                return Optional.of(text.toString());
            } catch (TemplateException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                String layout = chain.find(template).map(ThemeFile::place).orElse(template);
                faults.add(fault(e, layout, run), page, sink);
                return Optional.empty();
            }
        }
    }

    private Fault fault(Throwable e, String layout, TimeKeeper.Run run) {
        Location whole = Location.of(layout);
        if (e instanceof StackOverflowError) {
            return new Fault(whole, "templates call each other without end", "look for an include or macro of itself");
        } else if (run.overrun()) {
            String sentence = "the page takes longer than " + limits.seconds() + " s";
            Location busy = run.place().map(Location::of).orElse(whole);
            return new Fault(busy, sentence, "look for a list or macro that does not end");
        } else if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("rendering was interrupted");
        } else if (e instanceof OutOfMemoryError) {
            return new Fault(whole, "the page needs more memory than there is", "look for text that grows in a loop");
        } else if (e instanceof PageText.Full) {
            String sentence = "the page grows over " + limits.output() / Limits.MEBI + " MiB";
            return new Fault(whole, sentence, "look for a list that does not end");
        }
        return new FaultReader(templates::text).read((Exception) e, layout);
    }

    /** Report what was found, and stop watching the time. */
    @Override
    public void close() {
        time.close();
        faults.report();
    }
}
