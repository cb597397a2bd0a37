package org.bftai.plenary.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * What a page says of itself before its body. Texts keep their places, so that a later stage can point at them.
 *
 * @param title inline Markdown
 * @param layout the layout's name; empty takes the default
 * @param permalink the page's address as written
 * @param description one sentence for search engines
 * @param excerpt the hero's lead, Markdown with paragraphs and lists
 * @param tagline takes the excerpt's place in the hero
 * @param canonical the absolute address that counts, where it is another one
 * @param language BCP 47, of this page, where it is not the site's
 * @param header the hero; empty where the page has none
 * @param sidebar the box beside the text; empty where the page has none
 * @param contents the list of headings; empty where the page has none
 * @param classes classes for the page's body, such as {@code wide}
 * @param redirectFrom addresses that lead here
 * @param date the day it is of, such as a piece of news
 * @param hidden whether lists of pages leave it out
 * @param lists data under names of the author's own choice, for includes
 * @param draft whether the page is not yet to be published
 * @param carriedOver the edition that the page was copied from, until its editor has read it
 * @param sitemap whether search engines are told of the page
 * @param location of the front matter, else of the file
 */
public record FrontMatter(
        Optional<Scalar> title,
        Optional<Scalar> layout,
        Optional<Scalar> permalink,
        Optional<Scalar> description,
        Optional<Scalar> excerpt,
        Optional<Scalar> tagline,
        Optional<Scalar> canonical,
        Optional<String> language,
        Optional<Header> header,
        Optional<Sidebar> sidebar,
        Optional<Contents> contents,
        List<String> classes,
        List<Scalar> redirectFrom,
        Optional<LocalDate> date,
        boolean hidden,
        SortedMap<String, YamlNode.Sequence> lists,
        boolean draft,
        Optional<Scalar> carriedOver,
        boolean sitemap,
        Location location) {
    public FrontMatter {
        classes = List.copyOf(classes);
        redirectFrom = List.copyOf(redirectFrom);
        lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
    }

    /** Return the same of a page that is not yet to be published. */
    public FrontMatter asDraft() {
        return new FrontMatter(
                title,
                layout,
                permalink,
                description,
                excerpt,
                tagline,
                canonical,
                language,
                header,
                sidebar,
                contents,
                classes,
                redirectFrom,
                date,
                hidden,
                lists,
                true,
                carriedOver,
                sitemap,
                location);
    }

    /** Return a list of the author's own. */
    public Optional<YamlNode.Sequence> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** Return what is assumed of a page that says nothing of itself. */
    public static FrontMatter none(Location location) {
        return new FrontMatterReader(d -> {}).read(new YamlNode.Mapping(List.of(), location));
    }

    /** Return what is assumed of a page that search engines are not told of, and that no other page need lead to. */
    public static FrontMatter unlisted(Location location) {
        YamlNode no = new Scalar("false", true, location);
        return new FrontMatterReader(d -> {})
                .read(new YamlNode.Mapping(List.of(new YamlNode.Entry("sitemap", location, no)), location));
    }

    /**
     * A list of a page's headings.
     *
     * @param label what stands over it; empty takes the theme's word
     * @param sticky whether it stays in sight
     */
    public record Contents(Optional<String> label, boolean sticky) {}
}
