package org.bftai.plenary.config;

/**
 * Where the sources of a site lie for everybody to edit.
 *
 * @param edit the address on which a file is edited, with {@code {branch}} and {@code {path}} in it
 * @param branch the branch that the site is built from
 * @param path the site's folder inside the repository, without {@code /} at either end; empty for its top
 */
public record Repository(String edit, String branch, String path) {
    /** Return whether how pages are edited is known from a repository's address alone. */
    public static boolean isKnown(String address) {
        return RepositoryReader.editAt(address).isPresent();
    }

    /** Return where a file of the site lies in the repository. */
    public String pathOf(String file) {
        return path.isEmpty() ? file : path + "/" + file;
    }
}
