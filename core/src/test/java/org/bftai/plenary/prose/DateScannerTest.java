package org.bftai.plenary.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {
    private static final String[] WEEKDAYS = {"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    /** Dates are shown as year-month-day with what is written with them; {@code ..} joins a range, {@code +} a list. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "July 4, 2025                         => 2025-7-4",
                "due JULY 4 2025.                     => 2025-7-4",
                "4 July 2025                          => 2025-7-4",
                "4th of July, 2025                    => 2025-7-4th",
                "the 4th July                         => 7-4th",
                "July the 4th                         => 7-4th",
                "Jul. 4                               => 7-4",
                "Jul. 4, 2025                         => 2025-7-4",
                "Sept. 29th, 2025                     => 2025-9-29th",
                "4-Jul-2025                           => 2025-7-4",
                "July 2025                            => 2025-7",
                "in July, 2025                        => 2025-7",
                "2025-07-04                           => 2025-7-4",
                "2025/7/4                             => 2025-7-4",
                "04.07.2025                           => 2025-7-4",
                "4. 7. 2025                           => 2025-7-4",
                "25/07/2025                           => 2025-7-25",
                "07/25/2025                           => 2025-7-25",
                "07/04/2025                           => 2025-4-7?",
                "2025年7月4日                          => 2025-7-4",
                "Fri, July 4, 2025                    => 2025-7-4 Fri",
                "Friday 4 July                        => 7-4 Fri",
                "Friday, the 4th of July              => 7-4th Fri",
                "July 4, 2025 (Friday)                => 2025-7-4 Fri",
                "July 4 (Fri), 2025                   => 2025-7-4 Fri",
                "July 4, 2025, Friday                 => 2025-7-4 Fri",
                "July 4, Friday July 11               => 7-4+7-11 Fri+",
                "Tuesday June 11th, 2025              => 2025-6-11th Tue",
                "July 4, 2025, 23:59 AoE              => 2025-7-4 23:59 [-12:00]",
                "July 4, 2025 (23:59 AOE)             => 2025-7-4 23:59 [-12:00]",
                "July 4, 11:59 pm UTC-12              => 7-4 23:59 [-12:00]",
                "July 4, 11:59pm (UTC -12)            => 7-4 23:59 [-12:00]",
                "July 4 at 5 p.m. CET                 => 7-4 17:00 [+01:00, +02:00]",
                "July 4, 17:00 Uhr                    => 7-4 17:00",
                "July 4, 23h59 UTC                    => 7-4 23:59 [Z]",
                "2025/05/24 00:01 in GMT              => 2025-5-24 00:01 [Z]",
                "2025-07-04T23:59-12:00               => 2025-7-4 23:59 [-12:00]",
                "2025-07-04T23:59:59Z                 => 2025-7-4 23:59 [Z]",
                "May 23rd Anywhere on Earth           => 5-23rd [-12:00]",
                "July 4 (AoE)                         => 7-4 [-12:00]",
                "July 4, 17:00 Pacific Daylight Time  => 7-4 17:00 []",
                "July 4, 17:00 (Europe/Lisbon)        => 7-4 17:00 [Europe/Lisbon]",
                "July 4, 17:00 UTC+5:30               => 7-4 17:00 [+05:30]",
                "July 4, noon GMT                     => 7-4 12:00 [Z]",
                "midnight AoE on July 4               => 7-4 00:00/24:00 [-12:00]",
                "by 23:59 AoE, July 4, 2025           => 2025-7-4 23:59 [-12:00]",
                "23:59 on July 4 (Anywhere-on-Earth)   => 7-4 23:59 [-12:00]",
                "by 23:59 UTC - July 4                => 7-4 23:59 [Z]",
                "July 4–6, 2025                       => 2025-7-4..2025-7-6",
                "July 4 to 6                          => 7-4..7-6",
                "4–6 July 2025                        => 2025-7-4..2025-7-6",
                "between 4 and 6 July                 => 7-4+7-6+",
                "11th–13th July                       => 7-11th..7-13th",
                "Aug 28 - September 1                 => 8-28..9-1",
                "Aug 28 - September 1, 2025           => 2025-8-28..2025-9-1",
                "28 December – 2 January 2026         => 2025-12-28..2026-1-2",
                "28 Aug – 1 Sep 2025                  => 2025-8-28..2025-9-1",
                "July 4, 2025 – July 6, 2025          => 2025-7-4..2025-7-6",
                "July 4, 5 and 6, 2025                => 2025-7-4+2025-7-5+2025-7-6+",
                "July 4 and 11, 2025                  => 2025-7-4+2025-7-11+",
                "Monday & Tuesday, August 10-11       => 8-10..8-11",
                "Monday & Tuesday, August 10          => 8-10+",
                "Mon July 7 – Wed July 9              => 7-7 Mon..7-9 Wed",
                "July 4 -> July 11                    => 7-4, 7-11",
                "July 4 → July 11                     => 7-4, 7-11",
                "July 4, 2025, July 11, 2025          => 2025-7-4+2025-7-11+",
                "Submission July 4, notification July 25 => 7-4, 7-25",
                "July 4, 9:00–17:00                   => 7-4 09:00",
                "26rd of July                         => 7-26rd",
                "June 4nd                             => 6-4nd",
                "February 30                          => 2-30",
                "June 31, 2025                        => 2025-6-31",
                "July 35, 2025                        => 2025-7-35",
                "2025-02-30                           => 2025-2-30",
                "2025-13-01                           => 2025-13-1",
                "31.06.2025                           => 2025-6-31",
                "Montag, 4. August 2025               => 2025-8-4 Mon",
                "4. und 5. Juli                       => 7-4+7-5+",
                "le 4 juillet 2025                    => 2025-7-4",
                "1er septembre 2025                   => 2025-9-1er",
                "4 de julio de 2025                   => 2025-7-4",
                "4 de Julho de 2025                   => 2025-7-4",
                "viernes, 4 de julio de 2025          => 2025-7-4 Fri",
                "sexta-feira, 4 de julho              => 7-4 Fri",
                "**July 4**, x                        => 7-4",
                "(July 4)                             => 7-4",
                "July 4; Room 12                      => 7-4",
                "July 4, Room 12, 2025                => 7-4",
                "July 4, 12 papers                    => 7-4",
                "July 4 and 12 papers                 => 7-4",
                "12:30 July 4                         => 7-4 12:30",
            })
    void findsDates(String text, String expected) {
        assertEquals(expected, shown(text, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "de: Fr, 4. Okt. 2025               => 2025-10-4 Fri",
                "de: bis 4. Mai                     => 5-4",
                "fr: ven. 4 juil. 2025              => 2025-7-4 Fri",
                "fr: 4 mars 2025                    => 2025-3-4",
                "es: 4 may. 2025                    => 2025-5-4",
                "pt-BR: 4 set 2025                  => 2025-9-4",
                "en: 4 set 2025                     => ''",
                "en: 12 mars rovers                 => ''",
            })
    void knowsShortNamesInTheLanguageOfTheText(String text, String expected) {
        String[] parts = text.split(": ");
        assertEquals(expected.replace("''", ""), shown(parts[1], parts[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no digits: July",
                "SRDS 2025",
                "In June 31 people came",
                "we may 4 times",
                "Papers may be 6 pages",
                "March on 4 fronts",
                "May 4.5 km",
                "version 1.2.2025-rc",
                "v2025-07-04",
                "2025-07-04.md",
                "/2025/07/04/post",
                "a-2025-07-04-b",
                "10.1109/2025-07-04",
                "ISO 8601:2019-02-25",
                "tel. +49-30-2025",
                "pp. 4-6",
                "pages 4–6, 2025",
                "ISSN 1234-5678",
                "room 7.4.2025b",
                "$4 July sale",
                "July 23:59",
                "JUnit 5.7.2",
                "24/7 2025",
                "2025-00-10",
                "2025/26",
                "2024-2025",
                "16:9",
            })
    void leavesOtherNumbersAlone(String text) {
        assertEquals("", shown(text, "en"));
    }

    private static String shown(String text, String language) {
        List<DateMention> all = new DateScanner(List.of(language)).find(text);
        StringBuilder shown = new StringBuilder();
        for (DateMention date : all) {
            boolean joined = shown.toString().endsWith("..") || shown.toString().endsWith("+");
            shown.append(shown.isEmpty() || joined ? "" : ", ").append(shown(date));
        }
        return shown.toString();
    }

    private static String shown(DateMention date) {
        String day = date.year().map(y -> y + "-").orElse("")
                + date.month()
                + date.day().map(d -> "-" + d).orElse("")
                + date.ordinal().orElse("")
                + (date.swappable() ? "?" : "")
                + date.weekday().map(w -> " " + WEEKDAYS[w.number()]).orElse("");
        String time = date.time()
                .map(t -> t.minutes().stream()
                                .map(m -> String.format("%02d:%02d", m / 60, m % 60))
                                .collect(Collectors.joining("/"))
                        + t.zone().map(z -> " " + z.possible()).orElse(""))
                .orElse("");
        String end = switch (date.part()) {
            case FROM -> "..";
            case LISTED -> "+";
            default -> "";
        };
        return (day + " " + time.strip()).strip() + end;
    }
}
