package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.testing.RandomMarkdown;
import org.junit.jupiter.api.Test;

/** What holds for every text; the seeds are fixed, so a failure stays. */
class RandomMarkdownTest {
    private static final Pattern MARK = Pattern.compile("data-at=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final MarkdownEngine engine = MarkdownEngine.plenary(word -> word);

    @Test
    void rendersEveryTextTheSameWayTwice() {
        for (String text : RandomMarkdown.texts(20250704, 6000)) {
            MarkdownResult result = engine.render(text);
            assertEquals(Optional.empty(), result.problem(), text);
            assertEquals(result, MarkdownEngine.plenary(word -> word).render(text), text);
            assertEquals(engine.inline(text), engine.inline(text), text);
        }
    }

    @Test
    void marksPlacesThatExistAndIdsOnce() {
        for (String text : RandomMarkdown.texts(20250711, 6000)) {
            String html = engine.render(text).html();
            String[] lines = text.split("\n", -1);
            MARK.matcher(html).results().forEach(m -> {
                PlaceMark mark = PlaceMark.parse(m.group(1)).orElseThrow(() -> new AssertionError(text));
                String line = lines[mark.line() - 1];
                int end = mark.column() - 1 + mark.length();
                assertTrue(mark.column() >= 1 && end <= Math.max(1, line.length()), () -> mark + " in " + text);
            });
            List<String> ids = ID.matcher(html).results().map(m -> m.group(1)).toList();
            assertEquals(ids.stream().distinct().toList(), ids, text);
        }
    }

    @Test
    void findsCodeInOrder() {
        for (String text : RandomMarkdown.texts(20250725, 6000)) {
            int end = -1;
            for (TextRange range : engine.code(text)) {
                boolean ordered = range.start() > end && range.end() > range.start() && range.end() <= text.length();
                assertTrue(ordered, () -> range + " in " + text);
                end = range.end();
            }
        }
    }

    @Test
    void losesNoWord() {
        String[] around = {
            "%s",
            "*%s*",
            "**%s**",
            "~~%s~~",
            "`%s`",
            "[%s]",
            "[x](%s)",
            "![%s](/y)",
            "<b>%s</b>",
            "(%s",
            "%s)",
            "_%s",
            "\n# %s",
            "\n- %s",
            "\n\n%s\n\n",
            "\n> %s",
            "\n1. %s",
            "\n    %s",
            "\n```\n%s\n```\n",
            "\n%s\n---\n",
            "\n[!TIP]\n%s"
        };
        Random random = new Random(20250929);
        for (int i = 0; i < 3000; i++) {
            List<String> words = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(n -> "w" + n + "w")
                    .toList();
            String text = words.stream()
                    .map(word -> around[random.nextInt(around.length)].formatted(word))
                    .collect(Collectors.joining(" "));
            String html = engine.render(text).html();
            assertEquals(
                    List.of(), words.stream().filter(w -> !html.contains(w)).toList(), text);
        }
    }
}
