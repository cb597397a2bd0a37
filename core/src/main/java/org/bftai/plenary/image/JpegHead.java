package org.bftai.plenary.image;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the pixels of a JPEG: its segments up to the first scan (ISO/IEC 10918-1, B.1.1.4).
 *
 * @param segments in order
 */
record JpegHead(List<Segment> segments) {
    private static final int ORIENTATION = 0x0112;
    private static final int SCAN = 0xDA;

    /**
     * A part of the head.
     *
     * @param marker what kind of part
     * @param at where the marker stands in the file
     * @param data what follows the length
     */
    record Segment(int marker, int at, HeadBytes data) {
        boolean isProfile() {
            return marker == 0xE2 && data.has(0, "ICC_PROFILE\0");
        }
    }

    static boolean isJpeg(byte[] head) {
        return new HeadBytes(head).big(0, 3) == 0xFFD8FF;
    }

    static JpegHead read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    /** Read as much of the segments as there is. Any number of 0xFF may stand before a marker. */
    static JpegHead read(InputStream in) throws IOException {
        List<Segment> segments = new ArrayList<>();
        in.skipNBytes(2);
        int at = 2;
        while (in.read() == 0xFF) {
            int marker = in.read();
            for (at++; marker == 0xFF; at++) {
                marker = in.read();
            }
            if (marker == SCAN) {
                break;
            }
            int length = new HeadBytes(in.readNBytes(2)).big(0, 2);
            byte[] data = in.readNBytes(Math.max(0, length - 2));
            segments.add(new Segment(marker, at, new HeadBytes(data)));
            at += 3 + data.length;
        }
        return new JpegHead(List.copyOf(segments));
    }

    /** Return how many values a pixel has: 1 for grey, 3 for colours of screens, 4 for those of print; 0 if unknown. */
    int components() {
        return segments.stream()
                .filter(s -> s.marker() >= 0xC0 && s.marker() <= 0xCF && s.marker() % 4 != 0 || s.marker() == 0xC0)
                .findFirst()
                .map(s -> s.data().at(5))
                .orElse(0);
    }

    /** Return how the camera was held, as browsers follow it (Exif 2.32, 4.6.4): 1–8, 1 where nothing is noted. */
    Turn turn() {
        return segments.stream()
                .filter(s -> s.marker() == 0xE1 && s.data().has(0, "Exif"))
                .findFirst()
                .map(s -> new Turn(orientation(s.data(), 6)))
                .orElse(Turn.NONE);
    }

    /** Return the profile that says which colours are meant (ICC.1:2022, B.4), in as many segments as it takes. */
    Optional<ColourProfile> profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        segments.stream()
                .filter(Segment::isProfile)
                .forEach(s ->
                        profile.write(s.data().bytes(), 14, Math.max(0, s.data().bytes().length - 14)));
        return ColourProfile.of(profile.toByteArray());
    }

    /** Make the profile a segment that says nothing: the JDK would convert the colours, and reads some profiles not at all. */
    void hideProfile(byte[] file) {
        segments.stream().filter(Segment::isProfile).forEach(s -> file[s.at()] = (byte) 0xEF);
    }

    private static int orientation(HeadBytes in, int tiff) {
        boolean little = in.has(tiff, "II");
        int directory = tiff + number(in, tiff + 4, 4, little);
        int entries = number(in, directory, 2, little);
        for (int i = 0; i < Math.min(entries, 200); i++) {
            int entry = directory + 2 + i * 12;
            if (number(in, entry, 2, little) == ORIENTATION) {
                int value = number(in, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int number(HeadBytes in, int offset, int size, boolean little) {
        return little ? in.little(offset, size) : in.big(offset, size);
    }
}
