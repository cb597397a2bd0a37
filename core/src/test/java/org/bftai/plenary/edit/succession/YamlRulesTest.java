package org.bftai.plenary.edit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlRulesTest {
    private final Sample sample = Sample.of(Sample.FACTS);

    private String next(String yaml) {
        return YamlRules.apply(yaml, sample.rules(), Base.HOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: \"BFT-AI 2025\" | title: \"{{ event.title }}\"",
                "title: BFT-AI 2025 | title: \"{{ event.title }}\"",
                "title: Call for BFT-AI 2025   # short | title: \"Call for {{ event.title }}\"   # short",
                "title: 'BFT-AI 2025' | title: '{{ event.title }}'",
                "excerpt: Held with SRDS 2025 | excerpt: Held with TBA",
                "permalink: /bft-ai-2025/ | permalink: /bft-ai-2025/",
                "overlay_image: /assets/bft-ai-2025.png | overlay_image: /assets/bft-ai-2025.png",
                "title: '' | title: ''",
                "# Welcome to BFT-AI 2025 | # Welcome to {{ event.title }}",
            })
    void valuesFollowTheRulesOfTexts(String before, String after) {
        assertEquals("layout: single\n" + after + "\n", next("layout: single\n" + before + "\n"));
    }

    @Test
    void blocksKeepTheirIndent() {
        assertEquals("""
                sidebar:
                  text: |
                    Welcome to {{ event.title }}.

                    - Due {{ dates.submission }}
                  title: Dates
                excerpt: >-
                  It is on
                  {{ dates.event }}
                """, next("""
                sidebar:
                  text: |
                    Welcome to BFT-AI 2025.

                    - Due July 11, 2025
                  title: Dates
                excerpt: >-
                  It is on
                  September 29, 2025
                """));
    }

    @Test
    void entriesThatLeadNowhereAreTakenOut() {
        assertEquals("""
                navigation:
                  main:
                    - title: Home
                      url: /
                    # The call.
                    - {title: Call, url: /cfp/}
                    - title: 2024
                      url: /2024/
                    - title: More
                      children:
                      - title: Call as PDF
                        url: /2025/cfp.pdf
                footer:
                  text: "{{ event.title }}"
                """, next("""
                navigation:
                  main:
                    - title: Home
                      url: /
                    - title: Programme
                      url: /programme/
                    # The call.
                    - {title: Call, url: /cfp/}
                    - title: Submit
                      url: "{{ event.submit }}"
                    - title: 2024
                      url: /2024/
                    - title: More
                      url: /venue/
                      children:
                      - title: Call as PDF
                        url: /cfp.pdf
                      - title: Venue
                        url: /venue/
                  side:
                    - title: Venue
                      url: /venue/
                footer:
                  text: "BFT-AI 2025"
                  links:
                    - title: SRDS
                      url: https://srds2025.example/
                """));
    }

    @Test
    void whatCannotBeTakenOutLeadsToTheLastEdition() {
        assertEquals(
                "header: {actions: [{label: Programme, url: /2025/programme/}]}\n",
                next("header: {actions: [{label: Programme, url: /programme/}]}\n"));
        assertEquals(
                "header:\n  image: /a.png\n",
                next("header:\n  actions: [{label: Programme, url: /programme/}]\n  image: /a.png\n"));
    }

    @Test
    void whatIsMoreThanALinkLosesOnlyTheLink() {
        assertEquals("""
                feature_row:
                  - title: "Submit by {{ dates.submission }}"
                  - image_path: /assets/images/banner.jpg
                    title: Call
                    url: /cfp/
                    btn_label: Read
                """, next("""
                feature_row:
                  - title: "Submit by July 11, 2025"
                    url: "https://easychair.org/conferences/?conf=bftai25"
                    btn_label: Submit
                  - image_path: /assets/images/banner.jpg
                    title: Call
                    url: /cfp/
                    btn_label: Read
                """));
    }

    @Test
    void whatIsOnlyTrueOfOnePageGoes() {
        assertEquals("title: Call\nlayout: single\n", next("""
                title: Call
                date: 2025-01-10
                redirect_from:
                  - /call/
                layout: single
                carriedOver: 2024
                """));
    }

    @Test
    void aTextThatBeginsLikeACommentIsNone() {
        assertEquals("text: |\n  # {{ event.title }}\n", next("text: |\n  # BFT-AI 2025\n"));
    }
}
