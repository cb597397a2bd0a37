package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author wrote into {@code style}.
 *
 * @param known declarations that are taken
 * @param unknown what is left out
 */
record AuthorStyle(List<Declaration> known, List<StyleText.Written> unknown) {
    static final AuthorStyle NONE = new AuthorStyle(List.of(), List.of());

    AuthorStyle {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    static AuthorStyle read(String style) {
        List<Declaration> known = new ArrayList<>();
        List<StyleText.Written> unknown = new ArrayList<>();
        for (StyleText.Written written : StyleText.split(style)) {
            Optional<Declaration> read = StyleProperties.read(written);
            read.ifPresentOrElse(known::add, () -> unknown.add(written));
        }
        return new AuthorStyle(known, unknown);
    }
}
