package org.bftai.plenary.html;

import org.bftai.plenary.diagnostic.Location;

/**
 * Something a body points to.
 *
 * @param kind what happens with it
 * @param target the URL as the author wrote it, entities decoded
 * @param location where the author wrote it
 */
public record BodyLink(Kind kind, String target, Location location) {
    /** What a browser does with the target. */
    public enum Kind {
        /** Goes there when the reader asks for it. */
        LINK,
        /** Shows it as a picture. */
        IMAGE,
        /** Loads it with the page in another way: frames, sound, video, objects. */
        RESOURCE
    }
}
