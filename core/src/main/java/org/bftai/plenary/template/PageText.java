package org.bftai.plenary.template;

import java.io.IOException;
import java.io.Writer;

/** What a template printed so far, up to a limit. Without the locks of {@link java.io.StringWriter}. */
final class PageText extends Writer {
    private final StringBuilder text = new StringBuilder(16_384);
    private final int limit;

    /** @param limit in UTF-16 units */
    PageText(int limit) {
        this.limit = limit;
    }

    /** A page grew over its limit. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        claim(length);
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        claim(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void write(String string) throws IOException {
        claim(string.length());
        text.append(string);
    }

    @Override
    public void write(int unit) throws IOException {
        claim(1);
        text.append((char) unit);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void claim(int length) throws IOException {
        if (length > limit - text.length()) {
            throw new Full();
        }
    }
}
