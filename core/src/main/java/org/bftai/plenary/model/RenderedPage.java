package org.bftai.plenary.model;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.html.Blank;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.html.Heading;

/**
 * A page whose body is HTML. Its layout is still to come.
 *
 * @param page the page
 * @param html its body, mended, internal addresses relative
 * @param headings in order, with the levels they have in {@code html}
 * @param links everything the body points at, as written
 * @param ids anchors of the body
 * @param blanks what of the body waits to be filled in
 * @param includes names of what its text includes
 */
public record RenderedPage(
        Page page,
        String html,
        List<Heading> headings,
        List<BodyLink> links,
        Set<String> ids,
        List<Blank> blanks,
        Set<String> includes) {
    public RenderedPage {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        blanks = List.copyOf(blanks);
        ids = Set.copyOf(ids);
        includes = Set.copyOf(includes);
    }
}
