package org.bftai.plenary.edit;

import org.bftai.plenary.source.FileText;

/**
 * A file of the site and what it is to hold.
 *
 * @param source as it was read
 * @param after what it holds then
 */
public record ChangedSource(OpenSource source, FileText after) {}
