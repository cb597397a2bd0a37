package org.bftai.plenary.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project on disk and goals set up as Maven would. */
record Project(Path folder, Console console) {
    Project(Path folder) {
        this(folder, new Console());
    }

    Project with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    BuildMojo build() {
        BuildMojo mojo = set(new BuildMojo());
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.announceDirectory = folder.resolve("target/plenary/announce").toFile();
        mojo.doxiaDirectory = folder.resolve("target/site").toFile();
        return mojo;
    }

    CheckMojo check() {
        return set(new CheckMojo());
    }

    ServeMojo serve() {
        ServeMojo mojo = place(new ServeMojo());
        mojo.cacheDirectory = folder.resolve("target/plenary/cache").toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.port = 0;
        return mojo;
    }

    ExtendMojo extend(String to) {
        ExtendMojo mojo = place(new ExtendMojo());
        mojo.to = to;
        mojo.now = "2025-06-30T23:40:00Z";
        mojo.announceDirectory = folder.resolve("target/plenary/announce").toFile();
        return mojo;
    }

    NewEditionMojo newEdition(String year) {
        NewEditionMojo mojo = place(new NewEditionMojo());
        mojo.year = year;
        mojo.now = "2025-12-01T12:00:00Z";
        return mojo;
    }

    FreezeMojo freeze(String year) {
        return edition(new FreezeMojo(), year);
    }

    AmendMojo amend(String year) {
        return edition(new AmendMojo(), year);
    }

    private <T extends EditionMojo> T edition(T mojo, String year) {
        place(mojo);
        mojo.year = year;
        mojo.now = "2025-12-01T12:00:00Z";
        mojo.cacheDirectory = folder.resolve("target/plenary/cache").toFile();
        return mojo;
    }

    InitMojo init() {
        InitMojo mojo = place(new InitMojo());
        mojo.now = "2029-09-03T12:00:00Z";
        mojo.version = "1.2.3-SNAPSHOT";
        return mojo;
    }

    private <T extends SiteMojo> T set(T mojo) {
        place(mojo);
        mojo.cacheDirectory = folder.resolve("target/plenary/cache").toFile();
        mojo.reportFile = folder.resolve("target/plenary-report.json").toFile();
        return mojo;
    }

    private <T extends FolderMojo> T place(T mojo) {
        mojo.setLog(console);
        mojo.folder = folder.toFile();
        mojo.pom = folder.resolve("pom.xml").toFile();
        return mojo;
    }
}
