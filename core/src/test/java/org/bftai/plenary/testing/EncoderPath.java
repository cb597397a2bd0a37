package org.bftai.plenary.testing;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The tests' class path with other encoders of pictures on it than the one that is there. */
public final class EncoderPath extends ClassLoader {
    private static final String SERVICE = "META-INF/services/javax.imageio.spi.ImageWriterSpi";

    private final List<URL> encoders;

    private EncoderPath(List<URL> encoders) {
        super(EncoderPath.class.getClassLoader());
        this.encoders = encoders;
    }

    /** Return the class path without any. */
    public static ClassLoader empty() {
        return new EncoderPath(List.of());
    }

    /** Return the class path with one whose name the file holds. */
    public static ClassLoader of(Path file) throws MalformedURLException {
        return new EncoderPath(List.of(file.toUri().toURL()));
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICE) ? Collections.enumeration(encoders) : super.getResources(name);
    }
}
