package org.bftai.plenary.source;

import java.nio.file.Path;

/**
 * A file of the site before anybody read it.
 *
 * @param path where it lies in the site
 * @param file where it lies on this machine
 * @param size in bytes
 */
public record SourceFile(SourcePath path, Path file, long size) {}
