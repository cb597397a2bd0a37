package org.bftai.plenary.image;

import java.io.IOException;

/** A file that is no picture, or one that cannot be decoded; the message is the reason as a sentence goes on with it. */
final class UnreadablePicture extends IOException {
    private static final long serialVersionUID = 1;
    private final String hint;

    UnreadablePicture(String reason, String hint) {
        super(reason);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
