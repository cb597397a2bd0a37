package org.bftai.plenary.theme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bftai.plenary.source.SourceText;

/**
 * A file of a theme, or one of the site that stands before it.
 *
 * @param path what it is looked up by, such as {@code includes/hero.ftlh} or {@code assets/fonts/text.woff2}
 * @param place what messages call it: {@code horizon:includes/hero.ftlh}, in the site the path alone
 * @param bytes what it holds
 */
public record ThemeFile(String path, String place, ByteSource bytes) {
    /**
     * Read the file as UTF-8, without a byte order mark, line ends as {@code \n}.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     * @throws IOException if it cannot be read
     */
    public SourceText text() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.read()))
                .toString();
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(place, marked.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
