package org.bftai.plenary.image;

/** What variants of a picture are made as. */
public enum Encoding {
    /** Progressive JPEG: for photographs. */
    JPEG("jpg"),
    /** PNG: for what shows through, and for drawings, whose edges JPEG would blur. */
    PNG("png"),
    /** WebP: about half as heavy as JPEG where photographs lose as much, and lighter than PNG where nothing is lost. */
    WEBP("webp");

    private final String extension;

    Encoding(String extension) {
        this.extension = extension;
    }

    /** Return what the name of a file ends with, without a dot. */
    public String extension() {
        return extension;
    }
}
