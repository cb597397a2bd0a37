package org.bftai.plenary.output;

/**
 * A file of the published site.
 *
 * @param path where it goes
 * @param content what it holds
 * @param origin where it comes from, for messages: the path of a source, {@code theme:file}, or {@code generated}
 */
public record OutputFile(OutputPath path, Content content, String origin) {}
