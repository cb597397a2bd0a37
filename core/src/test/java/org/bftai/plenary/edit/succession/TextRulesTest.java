package org.bftai.plenary.edit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private final Sample sample = Sample.of(Sample.FACTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Submission deadline: July 11, 2025 | Submission deadline: {{ dates.submission }}",
                "Submission deadline: Friday, July 11, 2025 | Submission deadline: {{ dates.submission }}",
                "Submission deadline: July 11, 2025, 23:59 AoE | Submission deadline: {{ dates.submission.full }}",
                "Papers are due on July 11. | Papers are due on {{ dates.submission.short }}.",
                "**Submission:** ~~July 4, 2025~~ → **July 11, 2025** | **Submission:** **{{ dates.submission }}**",
                "**Submission:** ~~July 4, 2025~~ -> **July 11, 2025** | **Submission:** **{{ dates.submission }}**",
                "Submission: ~~**July 4, 2025**~~ **July 11, 2025** | Submission: **{{ dates.submission }}**",
                "Submission: <del>July 4, 2025</del> <ins>July 11, 2025</ins> | Submission: <ins>{{ dates.submission }}</ins>",
                "Submission: ~~July 1, 2025~~ → ~~July 4, 2025~~ → July 11, 2025 | Submission: ~~TBA~~ → {{ dates.submission }}",
                "Submission: July 4, 2025 → July 11, 2025 | Submission: {{ dates.submission }}",
                "Submission: July 4, 2025 | Submission: {{ dates.submission }}",
                "The workshop is on 29 September 2025. | The workshop is on {{ dates.event }}.",
                "The workshop is on 2025-09-29. | The workshop is on {{ dates.event }}.",
                "Submission: **July 11**, 2025 | Submission: **{{ dates.submission }}**",
                "Submission: July 11, 2025 (extended from July 4, 2025) | Submission: {{ dates.submission }}",
                "Submission: ~~July 4, 2025~~ (now **July 11, 2025**) | Submission: {{ dates.submission }}",
                "Submission: July 11, 2025 (notification: July 25, 2025) | Submission: {{ dates.submission }} (notification: {{ dates.notification }})",
                "Lunch is on July 3, 2025. | Lunch is on TBA.",
                "Tutorials: September 27–28, 2025 | Tutorials: TBA",
                "Notified in July 2025 | Notified in TBA",
                "The first meeting was on May 2, 2019. | The first meeting was on May 2, 2019.",
            })
    void datesAreTheNewEditions(String before, String after) {
        assertEquals(after, sample.body(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Welcome to BFT-AI 2025! | Welcome to {{ event.title }}!",
                "BFT-AI'25 and BFT-AI’25 and BFT-AI25 | {{ event.title }} and {{ event.title }} and {{ event.title }}",
                "The BFT-AI workshop | The BFT-AI workshop",
                "SBFT-AI 2025 is another | SBFT-AI 2025 is another",
                "1st Workshop on Byzantine Fault Tolerance and Artificial Intelligence Systems (BFT-AI 2025) | {{ event.name }} ({{ event.title }})",
                "This is the first edition, and the First International Workshop of its kind. | This is the second edition, and the Second International Workshop of its kind.",
                "The first step of the workshop | The first step of the workshop",
                "Held with **SRDS 2025**, or SRDS'25. | Held with **TBA**, or TBA.",
                "SRDS 2019 was in Lyon. | SRDS 2019 was in Lyon.",
                "Mail bftai2025@example.org or bftaiws@gmail.com | Mail TBA or bftaiws@gmail.com",
                "Mail <bftai2025@example.org> or <bftaiws@gmail.com> | Mail TBA or <bftaiws@gmail.com>",
                "© 2025 BFT-AI | © 2026 BFT-AI",
                "Copyright 2024-2025 by us | Copyright 2024-2026 by us",
                "Founded in 2025, held since. | Founded in 2025, held since.",
                "Join us in {{ event.place }} with {{ event.host.name }}. | Join us in TBA with TBA.",
                "It is on {{ event.when }}. | It is on {{ dates.event }}.",
                "{{ event.acronym }} {{ event.year }} by {{ dates.submission }} | {{ event.acronym }} {{ event.year }} by {{ dates.submission }}",
                "{% if event.host %}With {{ event.host }}.{% endif %} | {% if event.host %}With {{ event.host }}.{% endif %}",
                "On a {{ dates.event.weekday }} | On a TBA",
            })
    void namesAreTheNewEditions(String before, String after) {
        assertEquals(after, sample.body(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See the [call](/cfp/). | See the [call](/cfp/).",
                "See the [programme](/programme/#day). | See the programme.",
                "See the [programme](programme.md) and [venue](/venue). | See the programme and venue.",
                "[**Programme**](/programme/){: .btn} | **Programme**",
                "[Call as PDF](/cfp.pdf) | [Call as PDF](/2025/cfp.pdf)",
                "[Call as PDF](cfp.pdf \"two pages\") | [Call as PDF](/2025/cfp.pdf \"two pages\")",
                "[Submit](https://easychair.org/conferences/?conf=bftai25) | Submit (TBA)",
                "[Submit]({{ event.submit }}) | Submit (TBA)",
                "[{{ event.submit.system }}]({{ event.submit }}) | TBA",
                "[SRDS](https://srds2025.example/) | SRDS (TBA)",
                "[SRDS 2025](https://srds2025.example/) | TBA",
                "[SRDS](https://srds.example/) | [SRDS](https://srds.example/)",
                "<https://srds.example/2025/> and https://srds.example/2025/cfp. | TBA and TBA.",
                "<a class=\"b\" href=\"/programme/\">Programme</a> | Programme",
                "<a href='/assets/slides.pptx'>Slides</a> | <a href=\"/2025/assets/slides.pptx\">Slides</a>",
                "[last year](/2024/) | [last year](/2024/)",
                "[the call](https://bft-ai-2025.example/cfp/) | [the call](/cfp/)",
                "[other](https://bft-ai-2025.example/other/) | [other](https://bft-ai-2025.example/other/)",
                "[the call](/old-call/#topics) | [the call](/cfp/#topics)",
                "[us](mailto:bftaiws@gmail.com) | [us](mailto:bftaiws@gmail.com)",
                "[bftai25@example.org](mailto:bftai25@example.org) | TBA",
                "![BFT-AI 2025](/assets/images/banner.jpg) | ![{{ event.title }}](/assets/images/banner.jpg)",
                "[![Programme](/assets/images/banner.jpg)](/programme/) | ![Programme](/assets/images/banner.jpg)",
                "<img src=\"/bft-ai-2025.png\" alt=\"BFT-AI 2025\"> | <img src=\"/bft-ai-2025.png\" alt=\"{{ event.title }}\">",
            })
    void linksLeadSomewhere(String before, String after) {
        assertEquals(after, sample.body(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deadline Extended!",
                "<span style=\"color: red;\">📢 Deadline Extended!</span>  ",
                "<span style=\"color: red;\">ðŸ“¢ Deadline Extended!</span>",
                "**The submission deadline has been extended to July 11, 2025.**",
                "Extended deadline!",
            })
    void anExtensionIsAnnouncedWhileItIsTrue(String line) {
        assertEquals(
                "Welcome.\n\n{% include highlight %}\n\n**Submission:** **{{ dates.submission }}**\n",
                sample.body("Welcome.\n\n" + line + "\n**Submission:** ~~July 4, 2025~~ → **July 11, 2025**\n"));
    }

    @Test
    void itIsAnnouncedOnce() {
        assertEquals(
                "{% include highlight %}\n\nWelcome.\n",
                sample.body("Deadline extended!\n**Deadline extended to July 11, 2025**\n\nWelcome.\n"));
    }

    @Test
    void linksByReferenceGoWithTheirDefinitions() {
        assertEquals("""
                See the programme, Submit (TBA), and [call].

                [call]: /cfp/
                """, sample.body("""
                See the [programme][p], [Submit], and [call].

                [p]: /programme/
                [submit]: https://easychair.org/conferences/?conf=bftai25
                [call]: /cfp/
                """));
    }

    @Test
    void commentsAreLeftOutAndCodeStays() {
        String text = """
                Before
                <!-- July 11, 2025
                is kept -->
                after `<!-- July 11, 2025 -->`

                ```
                BFT-AI 2025
                ```

                Due July 11, 2025.
                """;
        assertEquals("""
                Before
                after `<!-- July 11, 2025 -->`

                ```
                BFT-AI 2025
                ```

                Due {{ dates.submission }}.
                """, sample.body(text));
        assertEquals(1, sample.rules().comments(text));
    }

    @Test
    void longTextsAreReadToTheirEnd() {
        String words = "[ weavers and looms ".repeat(20_000);
        assertEquals(words + "TBA", sample.body(words + "SRDS 2025"));
    }

    @Test
    void signsOfPrivateFontsStay() {
        assertEquals("\uE000 {{ event.title }} `\uE001`", sample.body("\uE000 BFT-AI 2025 `\uE001`"));
    }

    @Test
    void tablesKeepTheirColumns() {
        assertEquals("""
                | Event                   | Date            |
                |-------------------------|-----------------|
                | **Paper Submission**    | **{{ dates.submission }}** |
                | **Author Notification** | {{ dates.notification }}   |
                """, sample.body("""
                | Event                   | Date            |
                |-------------------------|-----------------|
                | **Paper Submission**    | ~~July 4, 2025~~ -> **July 11, 2025** |
                | **Author Notification** | July 25, 2025   |
                """));
    }
}
