package org.bftai.plenary.output;

import java.io.IOException;
import org.bftai.plenary.source.Failure;

/** A file that was to be copied cannot be read: the author's business, not the disk's of the published site. */
final class UnreadableSource extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableSource(IOException cause) {
        super(cause);
        this.reason = Failure.reason(cause);
    }

    String reason() {
        return reason;
    }
}
