package org.bftai.plenary.edit.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What GitHub is told to do, as far as that can be looked at without GitHub: shape, permissions, and the shell steps. */
class WorkflowsTest {
    private static final String FOLDER = ".github/workflows/";
    private static final String ACTION = ".github/actions/plenary/action.yml";

    @TempDir
    Path folder;

    static Stream<PlannedFile> files() {
        return Stream.of("1.0.0", "1.0.0-SNAPSHOT")
                .flatMap(version -> planned(version).stream())
                .filter(f -> f.path().startsWith(".github/"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesOfficialActionsOrWhatIsThere(PlannedFile file) {
        Set<String> there = Set.of("./.github/actions/plenary", "./.github/workflows/site.yml");
        for (String used : uses(read(file))) {
            assertTrue(used.matches("actions/[a-z-]+@v\\d+") || there.contains(used), used);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatSomebodyTypesReachesAShellOnlyAsAVariable(PlannedFile file) {
        for (Map<String, Object> step : steps(read(file))) {
            assertFalse(
                    String.valueOf(step.get("run")).contains("${{"),
                    step.get("run") + ": an expression is pasted into the script");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisabledOnOs(OS.WINDOWS)
    void stepsAreShell(PlannedFile file) throws Exception {
        for (Map<String, Object> step : steps(read(file))) {
            if (step.get("run") instanceof String script) {
                assertEquals(0, run(script, Map.of(), "bash", "-n", "{0}"), script);
            }
        }
    }

    @Test
    void permissionsAreTheLeast() {
        assertEquals(Map.of("contents", "read"), workflow("site.yml").get("permissions"));
        assertEquals(
                Map.of("contents", "read", "pages", "read"),
                job("site.yml", "build").get("permissions"));
        assertEquals(
                Map.of("pages", "write", "id-token", "write"),
                job("site.yml", "deploy").get("permissions"));
        assertEquals(Map.of(), workflow("extend.yml").get("permissions"));
        assertEquals(Map.of("contents", "write"), job("extend.yml", "extend").get("permissions"));
        assertEquals(Map.of(), workflow("daily.yml").get("permissions"));
    }

    @Test
    void aPausedScheduleTakesNothingWithIt() {
        assertEquals(Set.of("schedule", "workflow_dispatch"), on("daily.yml").keySet());
        assertEquals(
                Set.of("push", "pull_request", "workflow_dispatch", "workflow_call"),
                on("site.yml").keySet());
    }

    @Test
    void theSiteIsBuiltSoonAfterADayHasEndedAnywhere() {
        String cron = String.valueOf(((List<?>) on("daily.yml").get("schedule")).get(0));

        assertTrue(cron.matches("\\{cron=[1-9]\\d? 12 \\* \\* \\*\\}"), cron);
    }

    @Test
    void pullRequestsArePublishedNowhere() {
        assertEquals(
                "github.event_name != 'pull_request'", job("site.yml", "deploy").get("if"));
    }

    /** With one group for both, GitHub would let the called workflow wait for its caller for ever. */
    @Test
    void callersShareNoQueueWithWhatTheyCall() {
        assertFalse(workflow("daily.yml").containsKey("concurrency"));
        assertEquals(Map.of("group", "extend"), workflow("extend.yml").get("concurrency"));
        assertFalse(workflow("site.yml").get("concurrency").toString().contains("extend"));
    }

    @Test
    void aReleasedVersionNeedsNoSources() {
        assertFalse(file("1.0.0", ACTION).text().contains("checkout"));
        assertTrue(file("1.0.0-SNAPSHOT", ACTION).text().contains("default: \"ada/plenary\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "false"})
    @DisabledOnOs(OS.WINDOWS)
    void theBuildIsToldWhereAndHow(String despiteErrors) throws Exception {
        mvnw("printf '[%s]' \"$@\" > called");
        String build = script("site.yml", "Build");

        assertEquals(0, step(build, Map.of("ADDRESS", "https://kelp.example/a", "DESPITE_ERRORS", despiteErrors)));
        assertEquals(
                "[-B][-ntp][site][-Dplenary.url=https://kelp.example/a]"
                        + (despiteErrors.equals("true") ? "[-Dplenary.strict=false]" : ""),
                Files.readString(folder.resolve("site/called")));
        assertEquals(0, step(build, Map.of("ADDRESS", "", "DESPITE_ERRORS", "")));
        assertEquals("[-B][-ntp][site]", Files.readString(folder.resolve("site/called")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeadlineIsExtendedCommittedAndTold() throws Exception {
        repository();
        mvnw("""
                printf '[%s]' "$@" > "$RUNNER_TEMP/called"
                echo 'submission: 2030-03-08' > event.yml
                mkdir -p target/plenary/announce
                echo 'Subject: KELP: deadline extended' > target/plenary/announce/deadline-extended.txt""");

        extend("2030-03-08", "notification=2030-04-12");

        assertEquals(
                "[-B][-ntp][plenary:extend][-Dto=submission=2030-03-08 notification=2030-04-12]",
                Files.readString(folder.resolve("called")));
        assertEquals(
                "Extend a deadline: submission is 2030-03-08, notification=2030-04-12|github-actions[bot]|event.yml",
                git("remote", "log", "-1", "--format=%s|%an|", "--name-only", "main")
                        .replace("\n", ""));
        assertEquals(
                "commit=" + git("remote", "rev-parse", "main"),
                Files.readString(folder.resolve("output")).strip());
        String summary = Files.readString(folder.resolve("summary"));
        assertTrue(
                summary.contains("## The mail to send\n````text\nSubject: KELP: deadline extended\n````\n"), summary);
        assertTrue(summary.contains("-submission: 2030-03-01\n+submission: 2030-03-08\n````\n"), summary);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runAgainItPublishesWithoutACommit() throws Exception {
        repository();
        mvnw("true");
        String before = git("remote", "rev-parse", "main");

        extend("2030-03-01", "");

        assertEquals(before, git("remote", "rev-parse", "main"));
        assertEquals(
                "commit=" + before, Files.readString(folder.resolve("output")).strip());
        assertTrue(Files.readString(folder.resolve("summary")).contains("Nothing: the date was this one already."));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void errorsOfTheSiteStopBeforeAnythingIsCommitted() throws Exception {
        repository();
        mvnw(
                "echo 'submission: 2030-03-08' > event.yml; echo '[INFO] x'; echo '[ERROR]'; echo '[ERROR] cfp.md:5:1: error: old'; exit 1");

        int code = step(script("extend.yml", "Look for errors, before anything is published"), Map.of());

        assertEquals(1, code);
        String summary = Files.readString(folder.resolve("summary"));
        assertTrue(summary.startsWith("## Nothing was changed: the site has errors\n"), summary);
        assertTrue(summary.contains("````text\n[ERROR] cfp.md:5:1: error: old\n````\n"), summary);
        assertEquals(
                "${{ !inputs.despite_errors }}",
                named("extend.yml", "Look for errors, before anything is published")
                        .get("if"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsTypedIsNeverRun() throws Exception {
        repository();
        mvnw("printf '%s' \"$4\" > \"$RUNNER_TEMP/called\"; echo x >> event.yml");
        String typed = "2030-03-08\"; touch pwned; $(touch pwned) `touch pwned` '; touch pwned";

        extend(typed, "$(touch pwned)");

        assertEquals("-Dto=submission=" + typed + " $(touch pwned)", Files.readString(folder.resolve("called")));
        assertFalse(Files.exists(folder.resolve("site/pwned")));
        assertEquals(
                "Extend a deadline: submission is " + typed + ", $(touch pwned)",
                git("remote", "log", "-1", "--format=%s", "main"));
    }

    private void extend(String to, String others) throws Exception {
        Map<String, String> typed = Map.of("DATE", "submission", "TO", to, "OTHERS", others);
        assertEquals(0, step(script("extend.yml", "Move the date"), typed));
        assertEquals(0, step(script("extend.yml", "Commit"), typed));
    }

    private void repository() throws Exception {
        git(".", "init", "-q", "--bare", "-b", "main", "remote");
        git(".", "clone", "-q", "remote", "site");
        git("site", "checkout", "-q", "-b", "main");
        Files.writeString(folder.resolve("site/event.yml"), "submission: 2030-03-01\n");
        Files.writeString(folder.resolve("site/.gitignore"), "target/\n");
        git("site", "add", ".");
        git("site", "-c", "user.name=Ada", "-c", "user.email=ada@kelp.example", "commit", "-q", "-m", "Begin");
        git("site", "push", "-q", "origin", "main");
    }

    private void mvnw(String script) throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/mvnw"), script + "\n");
    }

    private String git(String where, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", where));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }

    private int step(String script, Map<String, String> environment) throws Exception {
        // As GitHub runs a step that names no shell.
        return run(script, environment, "bash", "-e", "{0}");
    }

    private int run(String script, Map<String, String> environment, String... command) throws Exception {
        Path file = folder.resolve("step.sh");
        Files.writeString(file, script);
        Files.createDirectories(folder.resolve("site"));
        List<String> words = Stream.of(command)
                .map(word -> word.replace("{0}", file.toString()))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.resolve("site").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("RUNNER_TEMP", folder.toString());
        builder.environment().put("GITHUB_REF", "refs/heads/main");
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
        builder.environment().put("GITHUB_OUTPUT", folder.resolve("output").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static String script(String file, String name) {
        return String.valueOf(named(file, name).get("run"));
    }

    private static Map<String, Object> named(String file, String name) {
        return steps(workflow(file)).stream()
                .filter(step -> name.equals(step.get("name")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> workflow(String name) {
        return read(file("1.0.0", FOLDER + name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> on(String name) {
        // To YAML 1.1, this key is a truth value.
        return (Map<String, Object>) ((Map<Object, Object>) (Map<?, ?>) workflow(name)).get(Boolean.TRUE);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> job(String file, String name) {
        return (Map<String, Object>) ((Map<String, Object>) workflow(file).get("jobs")).get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> file) {
        List<Map<String, Object>> steps = new ArrayList<>();
        Optional.ofNullable((Map<String, Map<String, Object>>) file.get("jobs"))
                .ifPresent(jobs -> jobs.values()
                        .forEach(job -> Optional.ofNullable((List<Map<String, Object>>) job.get("steps"))
                                .ifPresent(steps::addAll)));
        Optional.ofNullable((Map<String, Object>) file.get("runs"))
                .ifPresent(runs -> steps.addAll((List<Map<String, Object>>) runs.get("steps")));
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static List<String> uses(Map<String, Object> file) {
        Stream<Object> jobs = Optional.ofNullable((Map<String, Map<String, Object>>) file.get("jobs")).stream()
                .flatMap(all -> all.values().stream())
                .map(job -> job.get("uses"));
        return Stream.concat(jobs, steps(file).stream().map(step -> step.get("uses")))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Map<String, Object> read(PlannedFile file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(file.text());
    }

    private static PlannedFile file(String version, String path) {
        return planned(version).stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedFile> planned(String version) {
        return new Blueprint("", version, "ada/plenary", Optional.empty(), "horizon", Facts.NONE, false, false, true)
                .files();
    }
}
