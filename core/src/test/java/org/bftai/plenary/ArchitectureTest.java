package org.bftai.plenary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the table of packages: each imports only from rows above its own, never sideways. */
class ArchitectureTest {
    private static final String BASE = "org.bftai.plenary";
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "bftai", "plenary");
    private static final List<List<String>> ROWS = List.of(
            List.of("diagnostic"),
            List.of("source", "colour"),
            List.of("yaml", "markdown", "liquid", "html", "image", "output", "prose"),
            List.of("config", "content", "edition", "event", "theme"),
            List.of("model"),
            List.of("resolve", "view", "template", "export"),
            List.of("render", "check", "edit"),
            List.of(),
            List.of("preview"));

    /** That of the base package itself. */
    private static final int BASE_ROW = 7;

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void packages_import_only_from_rows_above_their_own() {
        for (int row = 0; row < ROWS.size(); row++) {
            for (String name : ROWS.get(row)) {
                List<String> forbidden = new ArrayList<>(row < BASE_ROW ? List.of(BASE) : List.of());
                ROWS.subList(row, ROWS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .forEach(other -> forbidden.add(BASE + "." + other + ".."));
                rule(noClasses()
                        .that()
                        .resideInAPackage(BASE + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new)));
            }
        }
        rule(noClasses()
                .that()
                .resideInAPackage(BASE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".preview.."));
    }

    @Test
    void every_package_has_a_row() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        ROWS.forEach(known::addAll);
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> folders = Files.list(SOURCES)) {
            folders.filter(Files::isDirectory)
                    .forEach(f -> found.add(f.getFileName().toString()));
        }
        assertEquals(known, found);
    }

    @Test
    void the_table_of_the_architecture_page_is_this_one() throws IOException {
        String page = Files.readString(Path.of("..", "ARCHITECTURE.md"));
        List<List<String>> written = new ArrayList<>();
        ROWS.forEach(row -> written.add(new ArrayList<>()));
        Matcher line = Pattern.compile("(?m)^\\| (\\d) \\| ([^|]+)\\|").matcher(page);
        while (line.find() && Integer.parseInt(line.group(1)) < ROWS.size()) {
            Matcher name = Pattern.compile("`([a-z]+)`").matcher(line.group(2));
            while (name.find()) {
                written.get(Integer.parseInt(line.group(1))).add(name.group(1));
            }
        }
        assertEquals(sorted(ROWS), sorted(written));
    }

    @Test
    void each_library_is_known_in_one_package() {
        confine("org.yaml..", "yaml");
        confine("org.commonmark..", "markdown");
        confine("org.jsoup..", "html");
        confine("freemarker..", "template");
        confine("javax.imageio..", "image");
        confine("net.coobird..", "image");
        confine("io.nayuki..", "export");
        confine("liqp..", "liquid");
        confine("liquid..", "liquid");
        // It comes with the Liquid library too; YAML and data have readers of their own.
        confine("com.fasterxml.jackson..", "export");
        confine("com.sun.net.httpserver..", "preview");
        rule(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".preview..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(WatchService.class));
    }

    @Test
    void nothing_depends_on_the_machine() {
        rule(noClasses().should().callMethod(Locale.class, "getDefault"));
        rule(noClasses().should().callMethod(TimeZone.class, "getDefault"));
        rule(noClasses().should().accessField(System.class, "out"));
        rule(noClasses().should().accessField(System.class, "err"));
        rule(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.maven.."));
    }

    /** The one exception sees whether a file may still be written to, and no page depends on it. */
    @Test
    void the_time_is_given() {
        rule(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".preview.SourceState")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "are the clock or the zone of the machine", ArchitectureTest::isOfTheMachine)));
    }

    private static boolean isOfTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.")
                && (name.equals("systemDefault")
                        || name.equals("now") && !isGivenAClock(access)
                        || owner.endsWith(".Clock") && name.matches("system.*|tick(Millis|Seconds|Minutes)")
                        || owner.endsWith(".InstantSource") && name.equals("system"));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void every_package_is_null_marked() {
        CORE.stream()
                .map(c -> c.getPackage())
                .distinct()
                .forEach(p -> assertEquals(true, p.isAnnotatedWith(NullMarked.class), p.getName()));
    }

    @Test
    void views_are_public_records() {
        rule(classes()
                .that()
                .resideInAPackage(BASE + ".view")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePublic()
                .andShould()
                .beRecords());
    }

    @Test
    void files_stay_small() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    long count = lines.count();
                    assertEquals(true, count <= 350, file + " has " + count + " lines");
                }
            }
        }
    }

    private static void confine(String library, String home) {
        rule(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static void rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    private static List<TreeSet<String>> sorted(List<List<String>> rows) {
        return rows.stream().map(row -> new TreeSet<>(row)).toList();
    }
}
