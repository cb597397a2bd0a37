package org.bftai.plenary.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of the event that pages speak of.
 *
 * @param dates its dates
 * @param year the year in its name; dates without one are of this year, or near the event
 * @param names what it is called, short and long: a word of these names no track of it
 */
public record KnownEvent(List<KnownDate> dates, Optional<Integer> year, List<String> names) {
    /** Nothing is known: pages are only held to the calendar. */
    public static final KnownEvent UNKNOWN = new KnownEvent(List.of(), Optional.empty(), List.of());

    public KnownEvent {
        dates = List.copyOf(dates);
        names = List.copyOf(names);
    }

    /** Return the words of its names, in lower case. */
    Set<String> words() {
        return names.stream()
                .flatMap(name -> Token.of(name).stream())
                .filter(token -> token.isWord() && token.text().length() > 2)
                .map(Token::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<DayRange> event() {
        return dates.stream()
                .filter(d -> d.id().equals("event"))
                .findFirst()
                .flatMap(KnownDate::inForce)
                .map(KnownDate.Value::days);
    }

    /** Return all years that belong to it: a call may begin in the year before the event. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        year.ifPresent(years::add);
        for (KnownDate date : dates) {
            date.inForce().ifPresent(v -> years.add(v.days().first().getYear()));
            date.superseded().forEach(v -> years.add(v.days().first().getYear()));
        }
        return years;
    }
}
