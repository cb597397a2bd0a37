package org.bftai.plenary.render;

import java.time.Instant;
import java.util.Optional;
import org.bftai.plenary.export.SocialCard;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.view.CardView;

/** Makes what templates see of the site's card. */
final class CardViews {
    private CardViews() {}

    /** Return the card; of a site's own that stands in for ours, nobody knows what it shows but the site's name. */
    static Optional<CardView> of(Site site, Instant now) {
        String file = Generated.CARD.file();
        boolean ours = Generated.CARD.isOurs(site.addresses());
        return site.config()
                .url()
                .filter(u -> site.addresses().origins().containsKey(file))
                .map(url -> {
                    String address = url.absolute("/" + file);
                    return ours
                            ? new CardView(
                                    address,
                                    SocialCard.WIDTH,
                                    SocialCard.HEIGHT,
                                    SocialCard.of(site, url, now).spoken())
                            : new CardView(address, null, null, site.title());
                });
    }
}
