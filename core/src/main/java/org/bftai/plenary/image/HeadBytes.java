package org.bftai.plenary.image;

import java.nio.charset.StandardCharsets;

/**
 * The beginning of a file, read with bounds: what lies beyond it is 0.
 *
 * @param bytes not copied; a private matter of this package
 */
record HeadBytes(byte[] bytes) {
    int at(int offset) {
        return offset >= 0 && offset < bytes.length ? bytes[offset] & 0xFF : 0;
    }

    /** Read an unsigned number, the least byte first. */
    int little(int offset, int size) {
        int value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | at(offset + i);
        }
        return value;
    }

    /** Read an unsigned number, the greatest byte first. */
    int big(int offset, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | at(offset + i);
        }
        return value;
    }

    boolean has(int offset, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (at(offset + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    int find(int from, String ascii) {
        for (int i = from; i + ascii.length() <= bytes.length; i++) {
            if (has(i, ascii)) {
                return i;
            }
        }
        return -1;
    }
}
