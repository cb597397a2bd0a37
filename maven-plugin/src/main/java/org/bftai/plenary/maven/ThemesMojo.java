package org.bftai.plenary.maven;

import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.theme.ThemeListing;
import org.bftai.plenary.theme.ThemeShelf;

/** Lists the themes at hand, and what a site may set in each. */
@Mojo(name = "themes", requiresProject = false, threadSafe = true)
public final class ThemesMojo extends AbstractMojo {
    @Override
    public void execute() throws MojoFailureException {
        DiagnosticLog problems = new DiagnosticLog();
        ThemeShelf shelf = ThemeShelf.of(getClass().getClassLoader(), problems);
        ThemeListing.of(shelf).forEach(getLog()::info);
        Findings findings = new Findings(problems.sorted());
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        findings.toPrint().forEach(finding -> getLog().error(formatter.format(finding)));
        if (findings.hasErrors()) {
            throw new MojoFailureException(findings.summary() + ": see above");
        }
    }
}
