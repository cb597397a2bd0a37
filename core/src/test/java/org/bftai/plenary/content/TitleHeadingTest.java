package org.bftai.plenary.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleHeadingTest {
    private static final Path THEMES = Path.of("..", "themes");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"$<]+)\"");

    @Test
    void knowsTheIdsOfTheTemplates() throws IOException {
        Set<String> printed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(THEMES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftlh"))
                    .filter(f -> f.toString().contains("src"))
                    .collect(Collectors.toList())) {
                ID.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(printed::add);
            }
        }
        assertEquals(printed, new TreeSet<>(TitleHeading.IDS_OF_TEMPLATES));
    }
}
