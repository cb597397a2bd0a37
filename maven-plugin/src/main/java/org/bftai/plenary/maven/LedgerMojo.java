package org.bftai.plenary.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.LedgerEntry;

/**
 * Enters every address of the site, as it is published today, into {@code editions/ledger.txt}: from then on a build fails
 * where one of them no longer answers. Run it when you have published pages under new addresses.
 */
@Mojo(name = "ledger", requiresProject = false, threadSafe = true)
public final class LedgerMojo extends FolderMojo {
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "";

    @Override
    public void execute() throws MojoFailureException {
        Optional<Path> site = folder();
        if (site.isEmpty()) {
            sayNoSite();
            return;
        }
        BuildRequest build = BuildRequest.of(site.get(), getClass().getClassLoader(), Moment.now(now));
        Commands.print(getLog(), site.get(), new LedgerEntry().run(build, Goals.prefix(pom, version)), "entered");
    }
}
