package org.bftai.plenary.image;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.bftai.plenary.source.Sha256;

/** The hash of what something is made from. */
final class Fingerprint {
    private Fingerprint() {}

    /** Return that of several parts: each with its length, so that no two rows of parts are one. */
    static String of(byte[]... parts) {
        MessageDigest digest = Sha256.start();
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
            digest.update(part);
        }
        return Sha256.end(digest);
    }
}
