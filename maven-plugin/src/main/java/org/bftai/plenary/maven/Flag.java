package org.bftai.plenary.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** A yes or no, as poms and command lines write it. To Maven itself, every word but {@code true} is a no. */
final class Flag {
    private Flag() {}

    /**
     * Read a word.
     *
     * @param name of the parameter, such as {@code plenary.strict}
     * @param word nothing is a yes, as {@code -Dplenary.strict} is one
     */
    static boolean read(String name, String word) throws MojoFailureException {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "" -> true;
            case "false", "no", "off" -> false;
            default -> throw new MojoFailureException(name + " is '" + word + "': write 'true' or 'false'");
        };
    }
}
