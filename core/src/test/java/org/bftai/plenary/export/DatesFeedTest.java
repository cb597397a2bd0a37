package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.Test;

class DatesFeedTest {
    private static String text(String facts) {
        return DatesFeed.of(Editions.of(facts), SiteUrl.parse(Editions.HOME).orElseThrow());
    }

    private static Feed feed(String facts) throws FeedException {
        return (Feed) new WireFeedInput(true, java.util.Locale.ROOT).build(new StringReader(text(facts)));
    }

    @Test
    void theFactsOfTheSeedGiveItsFeed() {
        Editions.assertGolden("state-a.xml", text(Facts.STATE_A));
        Editions.assertGolden("state-b.xml", text(Facts.STATE_B));
    }

    @Test
    void eachChangeIsAnEntryNewestFirst() throws FeedException {
        Feed feed = feed(Facts.STATE_B);
        assertEquals("tag:bft-ai.example,2025:dates", feed.getId());
        assertEquals(
                List.of(
                        "tag:bft-ai.example,2025:dates/notification/1",
                        "tag:bft-ai.example,2025:dates/camera-ready/1",
                        "tag:bft-ai.example,2025:dates/submission/1"),
                feed.getEntries().stream().map(Entry::getId).toList());
        assertEquals(
                "Paper submission: July 11, 2025, 23:59 AoE (was July 4, 2025)",
                feed.getEntries().get(2).getTitle());
        assertEquals(feed.getEntries().get(0).getUpdated(), feed.getUpdated());
    }

    @Test
    void aLaterChangeLeavesEarlierEntriesAsTheyWere() {
        String later = text(Facts.STATE_B);
        String entry = text(Facts.STATE_A).replaceAll("(?s).*(  <entry>.*</entry>).*", "$1");
        assertEquals(true, later.contains(entry));
    }

    @Test
    void firstDatesAreNewsWhereSomebodyAnnouncedThem() throws FeedException {
        assertEquals(
                List.of("Paper submission: July 4, 2025, 23:59 AoE"),
                feed("dates:\n  submission: 2025-07-04 (announced 2025-03-01)\n  event: 2025-09-29\n")
                        .getEntries()
                        .stream()
                        .map(Entry::getTitle)
                        .toList());
    }

    @Test
    void textsCannotBreakOut() throws FeedException {
        String facts = """
                acronym: "A<b>&\\x07"
                dates:
                  talks: {date: 2025-07-04 -> 2025-07-11, label: "]]><x y='", kind: deadline, url: "/cfp/?a&b"}
                """;
        Feed feed = feed(facts);
        Entry entry = feed.getEntries().get(0);
        assertEquals("A<b>&: dates", feed.getTitle());
        assertEquals("]]><x y=': July 11, 2025, 23:59 AoE (was July 4, 2025)", entry.getTitle());
        assertEquals(
                Editions.HOME + "cfp/?a&b", entry.getAlternateLinks().get(0).getHref());
    }
}
