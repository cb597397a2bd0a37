package org.bftai.plenary.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the edition, from {@code event.yml}.
 *
 * @param title what it is called for short, with its year, such as {@code BFT-AI 2025}
 * @param acronym without the year
 * @param name the whole name
 * @param description one sentence
 * @param when the days of the event, such as {@code September 29, 2025}
 * @param host the event it belongs to
 * @param hostUrl its address
 * @param place where it is held, on one line
 * @param placeUrl the venue's address
 * @param map an address or a picture that shows the way
 * @param email of the organisers
 * @param submitUrl where papers are handed in
 * @param topics what papers can be about
 * @param status {@code scheduled}, {@code postponed}, {@code cancelled} or {@code moved-online}
 * @param over whether the event is over
 * @param dates all dates, as they are written in {@code event.yml}
 * @param strip at most five dates in the order of time: passed ones give way first
 * @param next the date that comes next; missing where none does, or the event was called off
 * @param extended deadlines ahead that were put off; none where the event was called off
 * @param datesUrl the page that shows all dates
 * @param calendar the file of dates for calendars
 * @param subscribe the same file as calendars subscribe to it, {@code webcal:}
 * @param feed the feed of changes
 */
public record EventView(
        @Nullable String title,
        @Nullable String acronym,
        @Nullable String name,
        @Nullable String description,
        @Nullable String when,
        @Nullable String host,
        @Nullable String hostUrl,
        @Nullable String place,
        @Nullable String placeUrl,
        @Nullable String map,
        @Nullable String email,
        @Nullable String submitUrl,
        List<TopicView> topics,
        String status,
        boolean over,
        List<DateView> dates,
        List<DateView> strip,
        @Nullable DateView next,
        List<DateView> extended,
        @Nullable String datesUrl,
        @Nullable String calendar,
        @Nullable String subscribe,
        @Nullable String feed) {}
