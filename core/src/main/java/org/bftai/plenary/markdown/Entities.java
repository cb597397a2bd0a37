package org.bftai.plenary.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads character references of HTML, such as {@code &ndash;}, as CommonMark does. */
final class Entities {
    /**
     * A reference.
     *
     * @param length of what is written
     * @param meant what it stands for: one or two characters
     */
    record Reference(int length, String meant) {}

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Parser PARSER = Parser.builder().build();

    private Entities() {}

    /** Find the reference that begins at an offset. */
    static Optional<Reference> at(String text, int offset) {
        Matcher reference = REFERENCE.matcher(text).region(offset, text.length());
        if (!reference.lookingAt()) {
            return Optional.empty();
        }
        String written = reference.group();
        Node first = PARSER.parse(written).getFirstChild();
        boolean known = first instanceof Paragraph && first.getFirstChild() instanceof Text;
        String meant = known ? ((Text) first.getFirstChild()).getLiteral() : written;
        return meant.equals(written) ? Optional.empty() : Optional.of(new Reference(written.length(), meant));
    }
}
