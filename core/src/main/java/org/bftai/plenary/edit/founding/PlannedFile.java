package org.bftai.plenary.edit.founding;

/**
 * A file that a new site gets.
 *
 * @param path below the project's folder, with {@code /}
 * @param text what it holds
 * @param executable whether it is run as a command
 */
public record PlannedFile(String path, String text, boolean executable) {
    static PlannedFile of(String path, String text) {
        return new PlannedFile(path, text, false);
    }
}
