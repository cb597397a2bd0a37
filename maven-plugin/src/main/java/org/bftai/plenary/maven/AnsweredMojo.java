package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that puts questions: what is answered on the command line is not asked. */
abstract class AnsweredMojo extends FolderMojo {
    /** The short name of the workshop, without the year. */
    @Parameter(property = "acronym")
    @Nullable
    String acronym;

    /** Its whole name. */
    @Parameter(property = "name")
    @Nullable
    String name;

    /** Its day or days, such as {@code 2030-06-20}, or {@code 2030-06-20/2030-06-21}. */
    @Parameter(property = "day")
    @Nullable
    String day;

    /** Where it is held. */
    @Parameter(property = "place")
    @Nullable
    String place;

    /** The address of its organisers; the site shows it. */
    @Parameter(property = "email")
    @Nullable
    String email;

    /** When papers are due, such as {@code 2030-03-01}. */
    @Parameter(property = "submission")
    @Nullable
    String submission;

    /** The theme. */
    @Parameter(property = "theme")
    @Nullable
    String theme;

    /** Return the answers that were given. */
    final Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        ofNullable(acronym).ifPresent(a -> answers.put("acronym", a));
        ofNullable(name).ifPresent(a -> answers.put("name", a));
        ofNullable(day).ifPresent(a -> answers.put("day", a));
        ofNullable(place).ifPresent(a -> answers.put("place", a));
        ofNullable(email).ifPresent(a -> answers.put("email", a));
        ofNullable(submission).ifPresent(a -> answers.put("submission", a));
        ofNullable(theme).ifPresent(a -> answers.put("theme", a));
        return answers;
    }
}
