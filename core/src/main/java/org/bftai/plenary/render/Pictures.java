package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXTERNAL_REQUEST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_MISSING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.html.BodyPictures;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.image.Picture;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.image.PictureReader;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.view.PictureView;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Finds and measures pictures that pages show; each once. */
final class Pictures {
    /** The width of the file that stands for all sizes, where a browser knows no others. */
    private static final int MIDDLE = 1200;

    private final List<String> known = new ArrayList<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Measured<Picture>> measured = new ConcurrentHashMap<>();
    private final Map<String, Measured<Double>> brightest = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
    private final SizedPictures sizes;
    private final PictureMemory memory;

    Pictures(Iterable<Asset> assets, SizedPictures sizes, PictureMemory memory) {
        this.sizes = sizes;
        this.memory = memory;
        for (Asset asset : assets) {
            known.add(asset.url());
            if (asset.content() instanceof Content.Copy copy) {
                files.put(asset.url(), copy.file());
            }
        }
    }

    /** What came of measuring a picture. */
    private record Measured<T>(Optional<T> found, List<Diagnostic> problems) {}

    private interface Measuring<T> {
        Optional<T> measure(Path file, String siteName, Location whereUsed, DiagnosticSink sink);
    }

    /**
     * A picture that is there.
     *
     * @param path its address, begins with {@code /}; that of data is empty
     * @param url as the page writes it
     * @param picture empty where it could not be measured
     * @param sizes empty where there is one size only
     */
    record Found(String path, String url, Optional<Picture> picture, Optional<BodyPictures.Sizes> sizes) {
        PictureView view(String alt) {
            return new PictureView(
                    sizes.map(BodyPictures.Sizes::url).orElse(url),
                    url,
                    sizes.map(BodyPictures.Sizes::srcset).orElse(null),
                    sizes.flatMap(BodyPictures.Sizes::webp).orElse(null),
                    picture.map(Picture::width).orElse(null),
                    picture.map(Picture::height).orElse(null),
                    alt);
        }
    }

    /** A file of a picture, with its size in pixels; the path begins with {@code /}. */
    record Single(String path, int width, int height) {}

    /**
     * Find a picture that the page is to show; one that is not there, or lies on another host, is reported.
     *
     * @param otherwise what happens without it, to end a sentence
     */
    Optional<Found> find(Scalar image, LinkWriter links, String otherwise, DiagnosticSink sink) {
        if (UnsafeUrl.isPictureData(image.text())) {
            return Optional.of(new Found("", image.text(), Optional.empty(), Optional.empty()));
        }
        return locate(image, links, otherwise, sink).flatMap(target -> {
            if (target instanceof LinkTarget.Internal found) {
                Optional<Picture> picture = measure(found.path(), image.location(), sink);
                return Optional.of(new Found(
                        found.path(),
                        links.rewrite(image.text()),
                        picture,
                        picture.flatMap(p -> sizes(found.path(), p, image.location(), links))));
            }
            sink.report(
                    EXTERNAL_REQUEST,
                    image.location(),
                    "the picture '" + image.text() + "' lies on another host, from which the page may load nothing",
                    "put a copy into the site's folder; until then " + otherwise);
            return Optional.empty();
        });
    }

    /** Find a picture wherever it lies, without a look into it. */
    Optional<LinkTarget> locate(Scalar image, LinkWriter links, String otherwise, DiagnosticSink sink) {
        LinkTarget target = links.addresses().find(links.page(), image.text(), links.basePath());
        if (target instanceof LinkTarget.Missing missing) {
            String seen = links.addresses().asSeen(links.page(), missing.path());
            String hint = nearest.computeIfAbsent(seen, path -> Suggestions.nearest(path, known))
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("put it into the site's folder; until then " + otherwise);
            sink.report(IMAGE_MISSING, image.location(), "the picture '" + image.text() + "' is not there", hint);
            return Optional.empty();
        }
        return Optional.of(target);
    }

    /** Return what is known of a picture in a body. That it is not there, or elsewhere, others say, who look at links. */
    Optional<BodyPictures.Known> known(String url, Location place, LinkWriter links, DiagnosticSink sink) {
        if (!(links.addresses().find(links.page(), url, links.basePath()) instanceof LinkTarget.Internal found)) {
            return Optional.empty();
        }
        // Browsers show a drawing that does not say its size; only a hero has to know it.
        boolean drawing = found.path().toLowerCase(Locale.ROOT).endsWith(".svg");
        return measure(found.path(), place, drawing ? d -> {} : sink)
                .map(p -> new BodyPictures.Known(p.width(), p.height(), sizes(found.path(), p, place, links)));
    }

    /** Return the file that stands for a picture where only one can be named, JPEG or PNG; empty where it cannot be measured. */
    Optional<Single> single(String path, Location place, DiagnosticSink sink) {
        return measure(path, place, sink).map(picture -> {
            List<SizedPictures.Size> all =
                    sizes.of(path, files.get(path), picture, place).files();
            SizedPictures.Size one = all.isEmpty() ? new SizedPictures.Size(path, picture.width()) : middle(all);
            return new Single(one.path(), one.width(), picture.heightFor(one.width()));
        });
    }

    /** Return how bright a picture's brightest parts are; empty where it could not be measured. */
    Optional<Double> brightest(Found found, Location place, DiagnosticSink sink) {
        return found.picture().isEmpty()
                ? Optional.empty()
                : once(brightest, found.path(), place, sink, memory::brightest);
    }

    private Optional<Picture> measure(String path, Location place, DiagnosticSink sink) {
        return once(measured, path, place, sink, new PictureReader()::read);
    }

    /** Measure a picture where nobody has; what is wrong with it is reported wherever it is shown. */
    private <T> Optional<T> once(
            Map<String, Measured<T>> known, String path, Location place, DiagnosticSink sink, Measuring<T> measuring) {
        @Nullable Path file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        Measured<T> result = known.computeIfAbsent(path, p -> {
            DiagnosticLog log = new DiagnosticLog();
            return new Measured<>(measuring.measure(file, p.substring(1), place, log), log.sorted());
        });
        SizedPictures.repeat(result.problems(), place, sink);
        return result.found();
    }

    private Optional<BodyPictures.Sizes> sizes(String path, Picture picture, Location place, LinkWriter links) {
        SizedPictures.Sizes all = sizes.of(path, files.get(path), picture, place);
        if (all.files().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> webp = Optional.of(srcset(all.webp(), links)).filter(s -> !s.isEmpty());
        return Optional.of(
                new BodyPictures.Sizes(links.to(middle(all.files()).path()), srcset(all.files(), links), webp));
    }

    private static SizedPictures.Size middle(List<SizedPictures.Size> sizes) {
        return sizes.stream()
                .filter(s -> s.width() <= MIDDLE)
                .reduce((one, wider) -> wider)
                .orElse(sizes.get(0));
    }

    private static String srcset(List<SizedPictures.Size> sizes, LinkWriter links) {
        return sizes.stream()
                .map(s -> links.to(s.path()) + " " + s.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
