package org.bftai.plenary.html;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bftai.plenary.colour.Colour;

/** Remembers the nearest readable colours: a site uses few, and finding one is the slow part of mending. */
final class ReadableColours {
    private record Question(Colour colour, List<Colour> grounds) {}

    private final ConcurrentMap<Question, Colour> answers = new ConcurrentHashMap<>();

    Colour nearest(Colour colour, List<Colour> grounds) {
        return answers.computeIfAbsent(
                new Question(colour, grounds), q -> q.colour().readableOn(q.grounds(), Colour.READABLE));
    }
}
