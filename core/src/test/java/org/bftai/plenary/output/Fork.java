package org.bftai.plenary.output;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another Java process that runs a main class of the tests. */
public final class Fork implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Fork(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Start a class with arguments; the prefix is a command that runs the command after it. */
    public static Fork start(List<String> prefix, Map<String, String> environment, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(place(Publisher.class) + File.pathSeparator + place(Fork.class));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return new Fork(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    public static Fork start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), Map.of(), main, arguments);
    }

    /** What the main class of a fork prints to, whatever the locale. */
    public static PrintStream utf8() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    public long pid() {
        return process.pid();
    }

    /** Return the next line it prints, or null at the end. */
    public String line() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** Return all that it still prints. */
    public List<String> lines() throws IOException, InterruptedException {
        List<String> lines = out.lines().toList();
        process.waitFor();
        return lines;
    }

    public int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** End it without giving it a chance. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** End it by the end of its input. */
    public void endInput() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
