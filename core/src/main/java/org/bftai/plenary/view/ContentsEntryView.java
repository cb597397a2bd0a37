package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;

/**
 * A heading in the list of contents.
 *
 * @param title its words
 * @param url its anchor, such as {@code #topics}
 * @param children headings below it
 */
public record ContentsEntryView(Html title, String url, List<ContentsEntryView> children) {}
