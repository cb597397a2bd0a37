package org.bftai.plenary.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.image.Picture;
import org.bftai.plenary.image.PictureReader;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.view.PictureView;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds and measures pictures that front matter names; each once. */
final class Pictures {
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Optional<Picture>> measured = new ConcurrentHashMap<>();

    Pictures(Iterable<Asset> assets) {
        for (Asset asset : assets) {
            if (asset.content() instanceof Content.Copy copy) {
                files.put(asset.url(), copy.file());
            }
        }
    }

    /**
     * A picture that is there.
     *
     * @param path its address on the site, or an absolute URL
     * @param url its address as the page writes it
     * @param picture empty where it could not be measured
     */
    record Found(String path, String url, Optional<Picture> picture) {
        PictureView view(String alt) {
            return new PictureView(
                    url,
                    picture.map(Picture::width).orElse(null),
                    picture.map(Picture::height).orElse(null),
                    alt);
        }
    }

    /** Find a picture; one on another host is there but cannot be measured. */
    Optional<Found> find(Scalar image, LinkWriter links, DiagnosticSink sink) {
        String written = image.text();
        LinkTarget target = links.addresses().find(links.page(), written, links.basePath());
        if (target instanceof LinkTarget.External external) {
            return Optional.of(new Found(external.url(), external.url(), Optional.empty()));
        }
        return target instanceof LinkTarget.Internal found
                ? Optional.of(new Found(found.path(), links.rewrite(written), measure(found.path(), image, sink)))
                : Optional.empty();
    }

    private Optional<Picture> measure(String path, Scalar image, DiagnosticSink sink) {
        Path file = files.get(path);
        return file == null
                ? Optional.empty()
                : measured.computeIfAbsent(
                        path, p -> new PictureReader().read(file, p.substring(1), image.location(), sink));
    }
}
