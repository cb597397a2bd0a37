package org.bftai.plenary.maven;

import java.io.Console;
import java.util.Optional;
import org.bftai.plenary.edit.founding.Interview;

/** Somebody at a terminal. Maven's own prompter is another one in each of its versions; this needs none of them. */
record Terminal(Console console) implements Interview {
    /** Return who answers: nobody in batch mode, or where there is no terminal. */
    static Interview interview(boolean interactive) {
        return Screen.console()
                .filter(console -> interactive)
                .<Interview>map(Terminal::new)
                .orElse(Interview.NOBODY);
    }

    @Override
    public Optional<String> ask(String question, Optional<String> byDefault) {
        // The end of the input, like an empty line, takes the default.
        return Optional.ofNullable(console.readLine(
                "%s%s: ", question, byDefault.map(d -> " [" + d + "]").orElse(" [leave out]")));
    }

    @Override
    public void say(String line) {
        console.printf("  %s%n", line);
    }
}
