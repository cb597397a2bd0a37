package org.bftai.plenary.liquid;

/** A part of a text: literal, or a tag with its braces. Offsets are in UTF-16 units. */
sealed interface Piece {
    int start();

    /** The unit after the last. */
    int end();

    /** Text that stays as it is; never empty. */
    record Literal(int start, int end) implements Piece {}

    /** {@code {{ … }}}. */
    record Output(int start, int end) implements Piece {}

    /** {@code {% name … %}}; the offset is that of the name. */
    record Tag(int start, int end, String name, int nameStart) implements Piece {}
}
