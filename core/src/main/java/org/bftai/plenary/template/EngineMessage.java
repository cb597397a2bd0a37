package org.bftai.plenary.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.Suggestions;

/** Shortens FreeMarker's messages, which are pages of advice, to what happened. */
final class EngineMessage {
    private static final int LONGEST = 200;

    /** Where the advice begins. */
    private static final Pattern ADVICE = Pattern.compile(
            "\n-{3,}|\n\n|(?:\\.|;)? Help \\(latest| Check if the | Identifiers that |, but was expecting one of | The blamed expression|:? ==> ");

    private static final Pattern MISFIT = Pattern.compile(
            "Expected (an? \\w+).*? evaluated to (an? [a-z+_ ]+?)(?: \\(wrapper: [^)]*\\))?: ==> (.+?) *\\[in template");

    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\"");
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed ([#@]\\w+(?:\\.\\w+)*)");
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");

    private EngineMessage() {}

    /** Return one sentence without a full stop. */
    static String sentence(String message) {
        String line =
                message.replaceAll("(?<![\n])[ \t]*\n[ \t]*(?![\n-])", " ").replace("\t", " ");
        Matcher misfit = MISFIT.matcher(line);
        if (misfit.find()) {
            return "'" + misfit.group(3) + "' is " + misfit.group(2) + " where " + misfit.group(1) + " is needed";
        }
        Matcher unclosed = UNCLOSED.matcher(line);
        if (unclosed.find()) {
            return "the template ends, and a <" + unclosed.group(1) + "> is open";
        }
        Matcher advice = ADVICE.matcher(line);
        String told = (advice.find() ? line.substring(0, advice.start()) : line).strip();
        String sentence = told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
        return sentence.replaceAll("[.:,]$", "");
    }

    /** Return a way out where the message names something that is not known. */
    static Optional<String> hint(String message) {
        Matcher builtIn = BUILT_IN.matcher(message);
        if (builtIn.find()) {
            return nearest(
                    builtIn.group(1), _CoreAPI.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION), "?");
        }
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            return Optional.of("close it with </" + unclosed.group(1) + ">");
        }
        Matcher directive = DIRECTIVE.matcher(message);
        return directive.find()
                ? nearest(directive.group(1), _CoreAPI.LEGACY_BUILT_IN_DIRECTIVE_NAMES, "#")
                : Optional.empty();
    }

    private static Optional<String> nearest(String written, Collection<String> known, String sign) {
        return Suggestions.nearest(written, known).map(k -> "did you mean '" + sign + k + "'?");
    }
}
