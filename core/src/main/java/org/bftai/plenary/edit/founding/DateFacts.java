package org.bftai.plenary.edit.founding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.founding.Facts.Doubt;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.WellKnown;
import org.bftai.plenary.prose.DayRange;
import org.bftai.plenary.prose.Setting;
import org.bftai.plenary.prose.StatedDate;
import org.bftai.plenary.prose.StatedDates;
import org.bftai.plenary.prose.StatedTime;

/** What the texts of pages say of dates, put together: dates on which all places agree are facts, others are doubts. */
final class DateFacts {
    private static final String ANYWHERE = "23:59 AoE";

    private record Read(StatedDate date, Location at) {}

    private record Said(StatedTime time, Location at) {}

    private final List<Fact> facts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Optional<StatedTime> general;

    DateFacts(StatedDates dates, List<PageWords> pages) {
        Map<String, List<Read>> byId = new LinkedHashMap<>();
        List<Said> times = new ArrayList<>();
        for (PageWords page : pages) {
            Setting setting = Setting.of(page.page().frontMatter().language().orElse("en"));
            dates.find(page.blocks(), setting)
                    .forEach(date -> byId.computeIfAbsent(date.id(), id -> new ArrayList<>())
                            .add(new Read(date, page.at(date.range()))));
            dates.times(page.blocks(), setting).forEach(time -> times.add(new Said(time, page.at(time.range()))));
        }
        this.general = general(times);
        byId.forEach(this::put);
    }

    List<Fact> facts() {
        return facts;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Take the one time that all deadlines are said to have. */
    private Optional<StatedTime> general(List<Said> times) {
        boolean anywhere = times.stream().allMatch(t -> t.time().isDayEndAnywhere());
        if (anywhere) {
            times.stream()
                    .findFirst()
                    .ifPresent(t -> facts.add(new Fact("dates.default", ANYWHERE, Optional.of(t.at()))));
            return times.stream().map(Said::time).findFirst();
        }
        List<String> values =
                times.stream().flatMap(t -> clock(t.time()).stream()).distinct().toList();
        boolean one = values.size() == 1
                && times.stream().allMatch(t -> clock(t.time()).isPresent());
        if (one) {
            facts.add(new Fact(
                    "dates.default", values.get(0), Optional.of(times.get(0).at())));
            return Optional.of(times.get(0).time());
        }
        times.forEach(t -> doubts.add(new Doubt(
                "a time zone that does not go with 23:59 AoE, or is not for all dates: default below dates sets one",
                t.at())));
        return Optional.empty();
    }

    private void put(String id, List<Read> all) {
        all.forEach(r -> r.date().doubt().ifPresent(why -> doubt(id, r, why)));
        List<Read> sure = all.stream().filter(r -> r.date().days().isPresent()).toList();
        List<DayRange> days =
                sure.stream().flatMap(r -> r.date().days().stream()).distinct().toList();
        if (days.size() > 1) {
            sure.forEach(r -> doubt(id, r, "stands against another date"));
            return;
        }
        sure.stream()
                .filter(r -> !r.date().before().isEmpty())
                .findFirst()
                .or(() -> sure.stream().findFirst())
                .ifPresent(r -> put(id, r, days.get(0)));
    }

    private void put(String id, Read read, DayRange days) {
        boolean timed = WellKnown.of(id)
                .filter(w -> w.kind() == Kind.DEADLINE || w.kind() == Kind.OPENS)
                .isPresent();
        Optional<String> time = timed ? time(read.date()) : Optional.of("");
        List<DayRange> before = read.date().before().stream()
                .filter(d -> !d.equals(days))
                .distinct()
                .toList();
        boolean grows = Stream.concat(before.stream(), Stream.of(days))
                .map(DayRange::first)
                .reduce((a, b) -> b.isAfter(a) ? b : LocalDate.MAX)
                .filter(last -> last.equals(days.first()))
                .isPresent();
        if (time.isEmpty()) {
            doubt(id, read, "has a time without a zone");
        } else {
            String history = grows
                    ? before.stream().map(d -> written(d) + time.get() + " -> ").collect(Collectors.joining())
                    : "";
            if (!grows) {
                doubt(id, read, "stands beside a struck date that is no earlier one");
            }
            facts.add(new Fact("dates." + id, history + written(days) + time.get(), Optional.of(read.at())));
        }
    }

    private void doubt(String id, Read read, String why) {
        doubts.add(new Doubt(id + ": '" + read.date().written() + "' " + why, read.at()));
    }

    private static String written(DayRange days) {
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
    }

    /** Return what stands behind a day, with a blank before it; empty where nobody can know. */
    private Optional<String> time(StatedDate date) {
        Optional<StatedTime> time = date.time();
        boolean anywhere = general.map(StatedTime::isDayEndAnywhere).orElse(true);
        if (time.isEmpty() || anywhere && time.get().isDayEndAnywhere()) {
            return Optional.of("");
        }
        boolean asAll = time.get().zone().isEmpty()
                && general.flatMap(StatedTime::clock).equals(time.get().clock());
        return asAll ? Optional.of("") : clock(time.get()).map(c -> " " + c);
    }

    private static Optional<String> clock(StatedTime time) {
        return time.clock().flatMap(c -> time.zone().flatMap(DateFacts::zone).map(z -> c + " " + z));
    }

    private static Optional<String> zone(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return Optional.of(
                    offset.equals(ZoneOffset.ofHours(-12))
                            ? "AoE"
                            : offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId());
        }
        return Optional.of(zone.getId()).filter(id -> id.contains("/") && !id.startsWith("Etc/"));
    }
}
