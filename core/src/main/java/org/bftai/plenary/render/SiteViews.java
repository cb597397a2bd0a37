package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.export.QrCode;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.view.EditionView;
import org.bftai.plenary.view.FooterView;
import org.bftai.plenary.view.SiteView;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of the site, with addresses as one page writes them. */
final class SiteViews {
    /** The site's own sheet, linked last so that it has the last word. */
    private static final String OWN_SHEET = "site.css";

    private static final List<String> ICONS = List.of("favicon.ico", "assets/favicon.ico", "assets/favicon.png");

    private final Site site;
    private final InlineText text;
    private final AssetLinks assets;
    private final Optional<Html> qrCode;

    SiteViews(Site site, InlineText text, AssetLinks assets) {
        this.site = site;
        this.text = text;
        this.assets = assets;
        this.qrCode =
                site.config().url().flatMap(url -> QrCode.svg(url.toString())).map(Html::new);
    }

    SiteView of(PageText in, String language) {
        NavigationViews navigation = new NavigationViews(in.links());
        List<String> styles = new ArrayList<>();
        styles.add(assets.url(Generated.STYLES.file().substring("assets/".length()), in.links()));
        if (assets.has(OWN_SHEET)) {
            styles.add(assets.url(OWN_SHEET, in.links()));
        }
        return new SiteView(
                site.title(),
                site.config().url().map(SiteUrl::toString).orElse(null),
                language,
                in.links().to("/"),
                navigation.of(site.navigation()),
                new FooterView(
                        site.config()
                                .footer()
                                .text()
                                .map(t -> text.everywhere(t, in))
                                .orElse(null),
                        navigation.of(site.config().footer().links())),
                List.copyOf(styles),
                site.theme().scripts().stream()
                        .map(script -> assets.url(script, in.links()))
                        .toList(),
                favicon(in),
                qrCode.orElse(null));
    }

    /** Return which edition of a series it is, or null where there is no series. */
    @Nullable
    EditionView edition(PageText in) {
        return site.edition()
                .map(e -> new EditionView(
                        String.valueOf(e.year()),
                        e.isPast(),
                        e.isCurrent() ? null : in.links().to(Permalink.ABOVE)))
                .orElse(null);
    }

    private String favicon(PageText in) {
        return ICONS.stream()
                .filter(site.addresses().origins()::containsKey)
                .findFirst()
                .map(file -> in.links().to("/" + file))
                .orElseGet(() -> in.links().to("/" + Generated.FAVICON.file()));
    }
}
