package org.bftai.plenary.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.output.Content;

/**
 * The beginning of a table in a file of text.
 *
 * @param lines those that hold something, as far as they were read whole
 */
record FirstLines(List<String> lines) {
    /** Enough for the names of columns and some rows. */
    private static final int READ = 16 * 1024;

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t|]");
    private static final Pattern KEY = Pattern.compile("\"([^\"\\\\]{1,80})\"\\s*:");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    static FirstLines of(Content content) throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] read = bytes.readNBytes(READ);
            String text = new String(read, charset(read)).replace("\uFEFF", "");
            List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
            boolean cut = read.length == READ && lines.size() > 1;
            return new FirstLines(cut ? lines.subList(0, lines.size() - 1) : lines);
        }
    }

    /** Office programs save text for each other as UTF-16. */
    private static Charset charset(byte[] read) {
        boolean wide = read.length > 1
                && (read[0] == (byte) 0xFF && read[1] == (byte) 0xFE
                        || read[0] == (byte) 0xFE && read[1] == (byte) 0xFF);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** Return the names in the first line, if there are rows below it. */
    List<String> columns() {
        return lines.size() < 2
                ? List.of()
                : Stream.of(SEPARATOR.split(lines.get(0)))
                        .map(name -> name.replaceAll("^[\"'\\s]+|[\"'\\s]+$", ""))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Return the keys of the first object, if the file is a list of them. */
    List<String> keys() {
        String text = String.join("\n", lines);
        int end = text.indexOf('}');
        if (!text.startsWith("[") && !text.startsWith("{\"") || end < 0) {
            return List.of();
        }
        Matcher key = KEY.matcher(text.substring(0, end));
        boolean list = text.startsWith("[") || text.startsWith("}\n{", end);
        return list ? key.results().map(r -> r.group(1)).toList() : List.of();
    }

    /** Return whether row after row holds an e-mail address. */
    boolean listsMail() {
        return lines.stream().filter(l -> MAIL.matcher(l).find()).count() > 2;
    }
}
