package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A picture to make others from.
 *
 * @param pixels as they lie in the file
 * @param turn how they are seen
 * @param profile which colours their numbers mean; empty for sRGB
 */
record DecodedPicture(BufferedImage pixels, Turn turn, Optional<ColourProfile> profile) {
    /**
     * Decode a picture.
     *
     * @param halved whether every second pixel of every second row is enough
     */
    static DecodedPicture read(Path file, boolean halved) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean jpeg = JpegHead.isJpeg(bytes);
        JpegHead head = jpeg ? JpegHead.read(new ByteArrayInputStream(bytes)) : new JpegHead(List.of());
        head.hideProfile(bytes);
        Optional<ColourProfile> profile = jpeg ? head.profile() : new PngHead(new HeadBytes(bytes)).profile();
        try (OpenPicture open = OpenPicture.open(bytes)) {
            return new DecodedPicture(open.decode(halved), head.turn(), profile);
        }
    }

    /** Return a picture that was made of this one with the profile in it. */
    byte[] withProfile(byte[] made, Encoding encoding) {
        return profile.map(p -> p.addTo(made, encoding)).orElse(made);
    }
}
