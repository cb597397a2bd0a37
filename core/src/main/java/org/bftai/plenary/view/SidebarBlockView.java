package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * One box beside the text.
 *
 * @param title what stands over it
 * @param picture on top of it
 * @param text blocks of HTML
 * @param navigation a menu; empty for none
 * @param dates whether it shows the dates of the edition
 */
public record SidebarBlockView(
        @Nullable String title,
        @Nullable PictureView picture,
        @Nullable Html text,
        List<NavigationItemView> navigation,
        boolean dates) {}
