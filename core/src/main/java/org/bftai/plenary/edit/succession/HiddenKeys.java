package org.bftai.plenary.edit.succession;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.edit.succession.YamlBlocks.Block;

/**
 * An entry of another place than the comments around it that hold keys, such as {@code # url: https://workshop.example/},
 * written there to be filled in.
 *
 * @param lines such comments, with what is indented below them; each line ended
 * @param rest the entry without them
 */
record HiddenKeys(String lines, Block rest) {
    /** At the beginning of a line, where nothing in an entry but a comment has this sign. */
    private static final Pattern COMMENT = Pattern.compile("#( *)(?:([\\w-]+):(?=\\s|$))?.*\\n?");

    static HiddenKeys of(Set<String> keys, Block block) {
        StringBuilder found = new StringBuilder();
        String above = without(keys, block.above(), found);
        String lines = without(keys, block.lines(), found);
        return new HiddenKeys(found.toString(), new Block(block.key(), above, lines));
    }

    private static String without(Set<String> keys, String text, StringBuilder found) {
        StringBuilder rest = new StringBuilder();
        boolean taken = false;
        for (String line : text.split("(?<=\n)")) {
            Matcher comment = COMMENT.matcher(line);
            if (!comment.matches()) {
                taken = false;
            } else if (comment.group(1).length() < 2) {
                taken = Optional.ofNullable(comment.group(2))
                        .filter(keys::contains)
                        .isPresent();
            }
            (taken ? found : rest).append(line);
        }
        return rest.toString();
    }
}
