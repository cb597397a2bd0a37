package org.bftai.plenary.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edition.EditionFolder;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ByteSource;
import org.bftai.plenary.theme.Theme;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeFile;

/** Gives files that are copied their places: the site's own first, then what the theme brings and the site does not. */
final class AssetResolver {
    private static final Set<String> OURS = Set.of(SiteConfigReader.FILE, EventReader.FILE, EditionFolder.LOCK);

    private final ThemeChain theme;
    private final AddressBook book;

    AssetResolver(ThemeChain theme, AddressBook book) {
        this.theme = theme;
        this.book = book;
    }

    List<Asset> resolve(SourceTree tree) {
        List<Asset> assets = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.path().value();
            if (isAsset(file.path()) && claim(path, file.path().place())) {
                assets.add(new Asset(
                        "/" + path, new Content.Copy(file.file()), file.path().place()));
            }
        }
        for (Theme each : theme.themes()) {
            each.files().values().stream()
                    .filter(file -> file.path().startsWith("assets/"))
                    .filter(file -> !isSheet(file.path()))
                    .filter(file -> book.claimOfTheme(file.path(), file.place()))
                    .forEach(file -> assets.add(new Asset("/" + file.path(), content(file), file.place())));
        }
        return assets;
    }

    private boolean claim(String path, String place) {
        return book.claim(path, place, "/" + path, Location.of(place), AddressBook.Remedy.FILE);
    }

    private static Content content(ThemeFile file) {
        if (file.bytes() instanceof ByteSource.OnDisk disk) {
            return new Content.Copy(disk.file());
        }
        try {
            return new Content.Bytes(file.bytes().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sheets that the theme links are joined with ours into one file, and not published on their own. */
    private boolean isSheet(String path) {
        return path.startsWith("assets/") && theme.styles().contains(path.substring("assets/".length()));
    }

    /** Return whether a file of the site is copied: neither a page nor something that only makes pages. */
    private boolean isAsset(SourcePath path) {
        return !PageParser.isPage(path)
                && !OURS.contains(path.value())
                && !path.isBelow("layouts")
                && !path.isBelow("includes")
                && !path.isBelow("strings")
                && !isSheet(path.value());
    }
}
