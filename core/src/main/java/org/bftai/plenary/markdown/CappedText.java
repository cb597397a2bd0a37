package org.bftai.plenary.markdown;

/** Collects output up to a length. Link references let a short text become a long one: 75 KB can ask for 250 MB. */
final class CappedText implements Appendable {
    /** Output went beyond the cap; never leaves the package. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("", null, false, false);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final long longest;

    /**
     * @param longest in UTF-16 units
     */
    CappedText(long longest) {
        this.longest = longest;
    }

    @Override
    public Appendable append(CharSequence part) {
        claim(part.length());
        // Copies a whole string at once, and a part of one character by character.
        text.append(part);
        return this;
    }

    @Override
    public Appendable append(CharSequence part, int start, int end) {
        claim(end - start);
        text.append(part, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        claim(1);
        text.append(c);
        return this;
    }

    private void claim(int length) {
        if (text.length() + (long) length > longest) {
            throw new Full();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
