package org.bftai.plenary.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read as often as needed: held in memory (from a jar), or on disk (from a folder). */
public sealed interface ByteSource {
    byte[] read() throws IOException;

    /** Bytes out of a jar, which is closed again. */
    static ByteSource of(byte[] bytes) {
        return new Held(bytes);
    }

    static ByteSource of(Path file) {
        return new OnDisk(file);
    }

    /** A file that may be copied as it is. */
    record OnDisk(Path file) implements ByteSource {
        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /** Bytes nobody else can change. */
    final class Held implements ByteSource {
        private final byte[] bytes;

        private Held(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public byte[] read() {
            return bytes.clone();
        }
    }
}
