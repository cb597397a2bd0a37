package org.bftai.plenary.yaml;

import java.util.List;
import java.util.function.Supplier;

/** What a key takes, as far as editors can check it. A key without a value is as good as none, whatever it takes. */
public sealed interface Shape {
    /** Any single value, as it is written: {@code 2025} and {@code no} are texts too. */
    Shape TEXT = new Text("");

    /** A language as BCP 47 has it. */
    Shape LANGUAGE = new Text("^\\s*[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*\\s*$");

    /** A whole address of the web. */
    Shape WEB = new Text("^\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S+\\s*$");

    /**
     * A single value.
     *
     * @param pattern a regular expression of ECMA-262 that is found in it; empty for none
     */
    record Text(String pattern) implements Shape {}

    /** Values that are one of a kind. */
    enum Plain implements Shape {
        /** {@code true}, {@code yes} or {@code on}, and what means the contrary. */
        FLAG,
        /** A whole decimal number of at most nine digits. */
        INTEGER,
        /** A list of single values, or one without a list. */
        TEXTS,
        /** A list of anything. */
        LIST
    }

    /** One of some words. */
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * A map.
     *
     * @param name what such a map is called
     * @param keys what it may hold; asked for late, since a map may hold others of its own shape
     */
    record Map(String name, Supplier<Keys> keys) implements Shape {}

    /** A list. */
    record Items(Shape of) implements Shape {}

    /** One of several shapes. */
    record Any(List<Shape> of) implements Shape {
        public Any {
            of = List.copyOf(of);
        }
    }

    static Shape oneOf(String... words) {
        return new Word(List.of(words));
    }

    static Shape either(Shape... shapes) {
        return new Any(List.of(shapes));
    }
}
