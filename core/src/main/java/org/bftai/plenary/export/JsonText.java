package org.bftai.plenary.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that can stand inside a {@code script} element: no text in it can begin a tag or a comment. */
final class JsonText {
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** What JSON calls {@code null}: our lists and maps hold none. */
    static final Object NULL = new Object();

    private JsonText() {}

    /** Return an object of texts, flags, lists and objects, in the order of its keys. */
    static String of(Map<String, ?> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(PRETTY.createInstance());
            json.setCharacterEscapes(new ForScripts());
            write(object, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == NULL) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /** Writes {@code <} as an escape, and everything else as JSON does. */
    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final SerializableString LESS_THAN = new SerializedString("\\u003c");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            return codes;
        }

        /** Also asked for every character beyond ASCII. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '<' ? LESS_THAN : null;
        }
    }
}
