package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * What papers can be about.
 *
 * @param name its name
 * @param description more of it
 */
public record TopicView(String name, @Nullable String description) {}
