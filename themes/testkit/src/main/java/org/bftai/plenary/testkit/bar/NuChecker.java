package org.bftai.plenary.testkit.bar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, in this process. */
public final class NuChecker {
    private final EmbeddedValidator validator = new EmbeddedValidator();

    /** Start the checker. */
    public NuChecker() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    }

    /**
     * Return what the checker says of a page, a line each. It takes a policy's {@code 'self'} for the file it reads, and
     * so complains of every sheet and script: the browser tests look at the policy instead.
     */
    public List<String> check(Path page) throws IOException {
        try (InputStream html = Files.newInputStream(page)) {
            return validator
                    .validate(html)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains("Content Security Policy"))
                    .toList();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
