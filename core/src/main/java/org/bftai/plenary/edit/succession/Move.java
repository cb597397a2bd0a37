package org.bftai.plenary.edit.succession;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.bftai.plenary.source.SourceFile;

/**
 * A site of one edition on its way to {@code editions/}.
 *
 * @param from the edition's year
 * @param files that move with their paths
 * @param facts the text of the edition's {@code event.yml}
 * @param settings the new text of {@code site.yml}, and that of the edition's own
 * @param hadSettings whether there was a {@code site.yml}
 * @param hadFacts whether there was an {@code event.yml}
 * @param addresses what the series has published then
 */
public record Move(
        int from,
        List<SourceFile> files,
        String facts,
        SettingsSplit settings,
        Optional<SourceFile> hadSettings,
        Optional<SourceFile> hadFacts,
        SortedSet<String> addresses) {
    public Move {
        files = List.copyOf(files);
    }
}
