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
        return append(part, 0, part.length());
    }

    @Override
    public Appendable append(CharSequence part, int start, int end) {
        if (text.length() + (long) (end - start) > longest) {
            throw new Full();
        }
        text.append(part, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
