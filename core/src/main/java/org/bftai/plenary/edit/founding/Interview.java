package org.bftai.plenary.edit.founding;

import java.util.Optional;

/** Who answers questions. */
public interface Interview {
    /** Takes every default. */
    Interview NOBODY = new Interview() {
        @Override
        public Optional<String> ask(String question, Optional<String> byDefault) {
            return Optional.empty();
        }

        @Override
        public void say(String line) {
            // Nobody listens.
        }
    };

    /** Ask one question; an empty answer takes the default. */
    Optional<String> ask(String question, Optional<String> byDefault);

    /** Say why an answer was not taken. */
    void say(String line);
}
