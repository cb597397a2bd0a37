package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "https://github.com/bft-ai/site => https://github.com/bft-ai/site/edit/{branch}/{path}",
                "https://github.com/bft-ai/site.git => https://github.com/bft-ai/site/edit/{branch}/{path}",
                "https://www.github.com/bft-ai/site/ => https://www.github.com/bft-ai/site/edit/{branch}/{path}",
                "https://github.uni.example/bft-ai/site => https://github.uni.example/bft-ai/site/edit/{branch}/{path}",
                "https://gitlab.com/a/group/site => https://gitlab.com/a/group/site/-/edit/{branch}/{path}",
                "https://gitlab.uni.example/a/site => https://gitlab.uni.example/a/site/-/edit/{branch}/{path}",
                "https://codeberg.org/bft-ai/site => https://codeberg.org/bft-ai/site/_edit/{branch}/{path}",
                "https://gitea.uni.example/a/site => https://gitea.uni.example/a/site/_edit/{branch}/{path}",
                "https://bitbucket.org/a/site => https://bitbucket.org/a/site/src/{branch}/{path}?mode=edit",
            })
    void knows_how_hosts_call_the_page_for_editing(String url, String edit) {
        Repository expected = new Repository(edit, "main", "");
        assertEquals(Optional.of(expected), read("repository: " + url));
        assertEquals(Optional.of(expected), read("repository: {url: '" + url + "'}"));
        assertEquals(List.of(), messages());
    }

    @Test
    void takes_an_address_of_any_other_host_as_it_is_written() {
        assertEquals(
                Optional.of(new Repository("https://git.example/edit?f={path}", "trunk", "web/site")),
                read("repository: {edit: 'https://git.example/edit?f={path}', branch: trunk, path: ./web/site/}"));
        assertEquals(List.of(), messages());
    }

    @Test
    void finds_the_folder_in_the_working_copy() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Path site = Files.createDirectories(folder.resolve("docs/src/site"));
        String yaml = "repository: https://github.com/bft-ai/site";
        assertEquals("docs/src/site", read(yaml, site).orElseThrow().path());
        assertEquals("", read(yaml, folder).orElseThrow().path());
        Files.writeString(site.resolve(".git"), "gitdir: ../../elsewhere");
        assertEquals("", read(yaml, site).orElseThrow().path(), "a submodule is a repository of its own");
        assertEquals(
                "web",
                read("repository: {url: 'https://github.com/a/b', path: web}", site)
                        .orElseThrow()
                        .path());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "git@github.com:bft-ai/site.git => did you mean 'https://github.com/bft-ai/site'?",
                "bft-ai/site => write the page of the repository, such as https://github.com/bft-ai/site",
                "https://github.com/bft-ai => write the page of the repository, such as https://github.com/bft-ai/site",
                "https://github.com/a/b/tree/main => write the page of the repository, such as https://github.com/bft-ai/site",
                "https://gitlab.com/a/b/-/tree/main => write the page of the repository, such as https://github.com/bft-ai/site",
                "https://bft-ai.github.io/site => open a file there for editing and write its address: "
                        + "repository: {edit: \"https://bft-ai.github.io/site/…/{branch}/{path}\"}",
                "{branch: main} => write url: https://github.com/…/…",
                "{url: 'https://github.com/a/b', edit: 'https://git.example/{path}'} => take one of them out",
                "{edit: 'https://git.example/edit'} => write it whole and with {path} in it, such as https://git.example/site/edit/{branch}/{path}",
                "{url: 'https://github.com/a/b', branch: a branch} => write it like branch: main",
                "{url: 'https://github.com/a/b', path: ../site} => write it from the repository's top, such as path: src/site",
                "{url: 'https://github.com/a/b', path: /site} => write it from the repository's top, such as path: src/site",
                "{url: 'https://github.com/a/b', folder: site} => known keys: branch, edit, path, url",
            })
    void says_what_is_wrong_and_what_to_write(String written, String hint) {
        read("repository: " + written);
        assertEquals(1, log.sorted().size(), () -> log.sorted().toString());
        assertEquals(hint, log.sorted().get(0).hint());
        assertEquals(1, log.sorted().get(0).location().line());
    }

    private Optional<Repository> read(String yaml) {
        return read(yaml, folder);
    }

    private Optional<Repository> read(String yaml, Path site) {
        return new YamlReader()
                .readMapping(yaml, "site.yml", 0, log)
                .flatMap(map -> new RepositoryReader(log).read(new Fields(map, CONFIG_VALUE, log), site));
    }

    private List<String> messages() {
        return log.sorted().stream().map(Object::toString).toList();
    }
}
