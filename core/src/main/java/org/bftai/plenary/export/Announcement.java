package org.bftai.plenary.export;

/**
 * A text for organisers to send or to paste; it is not published.
 *
 * @param file what its file is called
 * @param text lines that end with LF, the last one too; at most 72 columns, but for single words, subjects and fields of
 *     forms
 */
public record Announcement(String file, String text) {}
