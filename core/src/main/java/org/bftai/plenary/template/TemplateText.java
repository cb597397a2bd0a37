package org.bftai.plenary.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.theme.ThemeFile;

/** Reads templates as text: UTF-8, a byte order mark or carriage returns left out. */
final class TemplateText {
    private TemplateText() {}

    static SourceText read(ThemeFile file) throws TemplateFault {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes().read()))
                    .toString();
            String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            return new SourceText(file.place(), lines);
        } catch (CharacterCodingException e) {
            throw new TemplateFault("the template is not UTF-8", Location.of(file.place()), "save it as UTF-8");
        } catch (IOException e) {
            throw new TemplateFault(
                    "the template cannot be read: " + e.getMessage(), Location.of(file.place()), "check the file");
        }
    }
}
