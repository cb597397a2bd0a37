package org.bftai.plenary.html;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page's body after mending.
 *
 * @param html valid HTML without marks of places, comments, scripts and inline styles
 * @param headings in the order of the page, with the levels they are printed with
 * @param links everything the body points to, in the order of the page
 * @param ids what a {@code #fragment} can point to, sorted
 * @param blanks what waits to be filled in
 */
public record BodyHtml(String html, List<Heading> headings, List<BodyLink> links, Set<String> ids, List<Blank> blanks) {
    public BodyHtml {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        blanks = List.copyOf(blanks);
        ids = Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
