package org.bftai.plenary.html;

import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.PlaceMark;

/** Turns a place in the text that was given to the Markdown stage into one in the author's file. */
@FunctionalInterface
public interface Places {
    Location at(PlaceMark mark);
}
