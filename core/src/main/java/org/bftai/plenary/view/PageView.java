package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param title its title as plain text
 * @param heading its title as markup
 * @param anchor the id for the title's {@code h1}; missing where the title was no heading of the text
 * @param titleSize {@code s}, {@code m} or {@code l}: up to 14, up to 36, or more characters
 * @param headTitle the title for windows and search engines, with the site's name
 * @param description one sentence for search engines
 * @param layout the name of its layout
 * @param url its address, begins with {@code /}
 * @param canonical the absolute address that counts
 * @param home whether it is the home page
 * @param language BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param classes what its author asks for, such as {@code wide}
 * @param draft whether it is not yet to be published
 * @param editUrl where its source can be edited; missing where {@code site.yml} names no repository, or nobody wrote it
 * @param indexed whether search engines may list it
 * @param day the day it is of; missing where it says none
 * @param pages those that it lists: only the layout {@code archive} lists any
 * @param sitePages the pages of the site by address, at most a thousand: only {@code 404.html} has any
 * @param policy the value of its Content-Security-Policy
 * @param scripts relative URLs of scripts that what it includes needs, in order
 * @param hero missing where the page has none
 * @param sidebar missing where the page has none
 * @param contents missing where the page has none
 * @param structuredData the facts for search engines, JSON-LD; only the home page of a site with facts has it
 * @param social what links to the page are shown with
 */
public record PageView(
        String title,
        Html heading,
        @Nullable String anchor,
        String titleSize,
        String headTitle,
        @Nullable String description,
        String layout,
        String url,
        @Nullable String canonical,
        boolean home,
        String language,
        String direction,
        List<String> classes,
        boolean draft,
        @Nullable String editUrl,
        boolean indexed,
        @Nullable DayView day,
        List<PageEntryView> pages,
        List<PageEntryView> sitePages,
        String policy,
        List<String> scripts,
        @Nullable HeroView hero,
        @Nullable SidebarView sidebar,
        @Nullable ContentsView contents,
        @Nullable Html structuredData,
        SocialView social) {}
