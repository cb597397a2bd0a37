package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.config.SiteKeys;
import org.bftai.plenary.content.FrontMatterKeys;
import org.bftai.plenary.event.EventKeys;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;
import org.junit.jupiter.api.Test;

/** The pages of the docs on keys name each key, and their tables name none that does not exist. */
class KeysDocTest {
    private static final Path DOCS = Path.of("..", "docs", "src", "site");

    /** The codes of findings, which have a page and a test of their own. */
    private static final String CODES = "checks";

    private static final Pattern CODE = Pattern.compile("(?s)```yaml\\n(.*?)```|`([^`\\n]+)`");

    /** A key as texts name it: before its value, or alone, also behind the keys that it stands below. */
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)(?=:(\\s|$)|$)");

    private static final Pattern TABLE = Pattern.compile("(?m)^\\| *Key *\\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)");

    @Test
    void front_matter() throws IOException {
        assertSame("front-matter.md", FrontMatterKeys.ALL);
    }

    @Test
    void settings() throws IOException {
        assertSame("configuration.md", SiteKeys.ALL);
    }

    @Test
    void facts() throws IOException {
        assertSame("event.md", EventKeys.ALL);
    }

    private static void assertSame(String file, Keys keys) throws IOException {
        String page = Files.readString(DOCS.resolve(file)).replaceFirst("(?s)^---\\n.*?\\n---\\n", "");
        TreeSet<String> known = new TreeSet<>();
        collect("", keys, new HashSet<>(), known);
        TreeSet<String> unnamed = lastNames(known);
        unnamed.removeAll(named(page));
        assertEquals(new TreeSet<String>(), unnamed, "keys that " + file + " does not name");
        TreeSet<String> unknown = inTables(page);
        unknown.removeAll(known);
        unknown.removeAll(lastNames(known));
        assertEquals(new TreeSet<String>(), unknown, "keys that only " + file + " knows");
    }

    private static void collect(String above, Keys keys, Set<String> within, Set<String> found) {
        keys.known().forEach(key -> {
            found.add(above + key.name());
            inside(above + key.name() + ".", key.shape(), within, found);
        });
        keys.others().ifPresent(others -> inside(above, others.shape(), within, found));
    }

    private static void inside(String above, Shape shape, Set<String> within, Set<String> found) {
        if (shape instanceof Shape.Any any) {
            any.of().forEach(one -> inside(above, one, within, found));
        } else if (shape instanceof Shape.Items items) {
            inside(above, items.of(), within, found);
        } else if (shape instanceof Shape.Map map && !map.name().equals(CODES) && !within.contains(map.name())) {
            Set<String> deeper = new HashSet<>(within);
            deeper.add(map.name());
            collect(above, map.keys().get(), deeper, found);
        }
    }

    private static TreeSet<String> lastNames(Set<String> paths) {
        TreeSet<String> names = new TreeSet<>();
        paths.forEach(path -> names.add(path.substring(path.lastIndexOf('.') + 1)));
        return names;
    }

    private static Set<String> named(String page) {
        Set<String> named = new HashSet<>();
        Matcher code = CODE.matcher(page);
        while (code.find()) {
            Matcher name = NAMED.matcher(code.group(1) == null ? code.group(2) : code.group(1));
            while (name.find()) {
                named.add(name.group(1));
            }
        }
        return named;
    }

    /** What stands in the first column of tables of keys. */
    private static TreeSet<String> inTables(String page) {
        TreeSet<String> found = new TreeSet<>();
        Matcher table = TABLE.matcher(page);
        while (table.find()) {
            for (String row : table.group(1).split("\n")) {
                Matcher code = CODE.matcher(row.split("\\|")[1]);
                while (code.find()) {
                    found.add(code.group(2));
                }
            }
        }
        return found;
    }
}
