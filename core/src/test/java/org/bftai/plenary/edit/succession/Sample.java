package org.bftai.plenary.edit.succession;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.event.Facts;
import org.bftai.plenary.markdown.MarkdownEngine;

/** The edition of 2025 that tests make that of 2026 from: a few pages and files, and the seed's facts. */
record Sample(OldNames old, EventSuccession event, TextRules rules) {
    static final String FACTS = Facts.STATE_A.replace("dates:", """
            place: Porto, Portugal
            submit: {url: "https://easychair.org/conferences/?conf=bftai25", system: EasyChair}
            dates:""");

    static Sample of(String facts) {
        OldNames old = new OldNames(2025, Facts.read(facts).event());
        EventSuccession event = EventSuccession.of(facts, old, 2026, d -> {}).orElseThrow();
        TreeMap<String, String> sources = new TreeMap<>();
        sources.put("cfp.md", "/cfp/");
        sources.put("programme.md", "/programme/");
        LinkRules links = new LinkRules(
                old,
                Optional.of("https://bft-ai-2025.example/"),
                new TreeSet<>(List.of("/", "/cfp/", "/assets/images/banner.jpg")),
                new TreeSet<>(List.of("/programme/", "/venue/")),
                new TreeSet<>(List.of("/cfp.pdf", "/assets/slides.pptx")),
                sources,
                new TreeMap<>(java.util.Map.of("/old-call/", "/cfp/")),
                event.event());
        TextRules rules = new TextRules(
                old, 2026, new NewFacts(event.event()), links, MarkdownEngine.plenary(k -> k), List.of("en"));
        return new Sample(old, event, rules);
    }

    String body(String text) {
        return rules.body(text, Base.HOME);
    }
}
