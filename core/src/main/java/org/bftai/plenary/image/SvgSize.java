package org.bftai.plenary.image;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size of an SVG: its attributes, else its {@code viewBox} (SVG 2, 8.2 and CSS Values 4 for units). */
final class SvgSize {
    private static final Map<String, Double> PIXELS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "pt",
            4.0 / 3,
            "pc",
            16.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            9.6 / 2.54,
            "q",
            2.4 / 2.54);

    private SvgSize() {}

    static boolean isSvg(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        return start.stripLeading().startsWith("<") && text.contains("<svg");
    }

    static PixelSize of(byte[] head) throws UnreadablePicture {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(head));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    return size(xml)
                            .orElseThrow(() -> new UnreadablePicture(
                                    "does not say its size", "give its <svg> element a viewBox, or width and height"));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadablePicture("is not valid SVG", "open it in a browser, which shows where it breaks");
        }
        throw new UnreadablePicture("is not valid SVG", "its first element must be <svg>");
    }

    private static Optional<PixelSize> size(XMLStreamReader xml) {
        double width = length(xml.getAttributeValue(null, "width"));
        double height = length(xml.getAttributeValue(null, "height"));
        String box = xml.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if (parts.length == 4) {
            double boxWidth = length(parts[2]);
            double boxHeight = length(parts[3]);
            if (width <= 0 && height <= 0) {
                width = boxWidth;
                height = boxHeight;
            } else if (width <= 0) {
                width = height * boxWidth / boxHeight;
            } else if (height <= 0) {
                height = width * boxHeight / boxWidth;
            }
        }
        boolean sensible = width > 0 && height > 0 && width < 1e6 && height < 1e6;
        return sensible
                ? Optional.of(new PixelSize((int) Math.ceil(width), (int) Math.ceil(height)))
                : Optional.empty();
    }

    /** Return a length in pixels, or 0 where there is none or it is relative, such as {@code 100%}. */
    private static double length(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String value = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < value.length() && "0123456789.".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        Double factor = PIXELS.get(value.substring(end));
        try {
            return factor == null ? 0 : Double.parseDouble(value.substring(0, end)) * factor;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
