package org.bftai.plenary.maven;

import java.util.List;
import org.apache.maven.model.Plugin;

/** The site that Maven makes by itself at {@code mvn site}, in the same folder, unless the pom says otherwise. */
final class DoxiaSite {
    static final String WARNING = """
            'mvn site' also runs Maven's own site plugin, which writes its pages into the same folder. To have yours \
            alone, paste into <plugins>:
              <plugin>
                <artifactId>maven-site-plugin</artifactId>
                <version>3.22.0</version>
                <executions><execution><id>default-site</id><phase>none</phase></execution></executions>
              </plugin>""";

    private DoxiaSite() {}

    /** Return whether a goal that makes that site is bound to a phase; Maven binds one to every project. */
    static boolean isActive(List<Plugin> plugins) {
        return plugins.stream()
                .filter(plugin -> plugin.getKey().equals("org.apache.maven.plugins:maven-site-plugin"))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .anyMatch(run -> run.getGoals().contains("site") && !"none".equals(run.getPhase()));
    }
}
