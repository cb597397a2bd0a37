package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXTERNAL_REQUEST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_MISSING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.image.Picture;
import org.bftai.plenary.image.PictureReader;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.view.PictureView;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds and measures pictures that front matter names; each once. */
final class Pictures {
    private final List<String> known = new ArrayList<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Optional<Picture>> measured = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

    Pictures(Iterable<Asset> assets) {
        for (Asset asset : assets) {
            known.add(asset.url());
            if (asset.content() instanceof Content.Copy copy) {
                files.put(asset.url(), copy.file());
            }
        }
    }

    /**
     * A picture that is there.
     *
     * @param url its address as the page writes it
     * @param picture empty where it could not be measured
     */
    record Found(String url, Optional<Picture> picture) {
        PictureView view(String alt) {
            return new PictureView(
                    url,
                    picture.map(Picture::width).orElse(null),
                    picture.map(Picture::height).orElse(null),
                    alt);
        }
    }

    /**
     * Find a picture that the page is to show; one that is not there, or lies on another host, is reported.
     *
     * @param otherwise what happens without it, to end a sentence
     */
    Optional<Found> find(Scalar image, LinkWriter links, String otherwise, DiagnosticSink sink) {
        if (UnsafeUrl.isPictureData(image.text())) {
            return Optional.of(new Found(image.text(), Optional.empty()));
        }
        return locate(image, links, otherwise, sink).flatMap(target -> {
            if (target instanceof LinkTarget.Internal found) {
                return Optional.of(new Found(links.rewrite(image.text()), measure(found.path(), image, sink)));
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
            String seen = Addresses.asSeen(links.page(), missing.path());
            String hint = nearest.computeIfAbsent(seen, path -> Suggestions.nearest(path, known))
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("put it into the site's folder; until then " + otherwise);
            sink.report(IMAGE_MISSING, image.location(), "the picture '" + image.text() + "' is not there", hint);
            return Optional.empty();
        }
        return Optional.of(target);
    }

    private Optional<Picture> measure(String path, Scalar image, DiagnosticSink sink) {
        Path file = files.get(path);
        return file == null
                ? Optional.empty()
                : measured.computeIfAbsent(
                        path, p -> new PictureReader().read(file, p.substring(1), image.location(), sink));
    }
}
