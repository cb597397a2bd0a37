package org.bftai.plenary.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.Site;

/**
 * The functions that templates call, with addresses as one page writes them.
 *
 * @param assets the files below {@code assets/}
 * @param noted takes the addresses that templates name
 */
record PageFunctions(Site site, AssetLinks assets, NotedLinks noted) {
    /** Return what gives the relative URL of an address, and throws where nothing answers. */
    UnaryOperator<String> url(PageText in) {
        return path -> {
            if (site.addresses().find(in.page(), path, in.links().basePath()) instanceof LinkTarget.Missing) {
                throw new IllegalArgumentException("no page or file answers at '" + path + "'\nwrite the page, or name"
                        + " another one; a theme names no pages, since it cannot know them");
            }
            int hash = path.indexOf('#');
            String page = hash < 0 ? path : path.substring(0, hash);
            Location place = Location.of(in.page().source().place());
            noted.note(in.page(), List.of(new BodyLink(BodyLink.Kind.LINK, page, place)));
            return in.links().rewrite(path);
        };
    }

    /** Return what gives the relative URL of a file below {@code assets/}, and throws where there is none. */
    UnaryOperator<String> asset(PageText in) {
        return name -> assets.url(name, in.links());
    }
}
