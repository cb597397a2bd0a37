package org.bftai.plenary.source;

import java.nio.file.Path;

/**
 * The names in a site's folder that are never part of the site: whatever begins with {@code .} or {@code _}, at any
 * depth, what a Maven project and its organisers keep in its own folder, and the files of frozen editions, which are
 * published as they are.
 */
public final class NeverContent {
    private NeverContent() {}

    /**
     * Return whether the file or folder of that path is never content.
     *
     * @param relative to the site's folder, without {@code ..}
     */
    public static boolean covers(Path relative) {
        for (Path name : relative) {
            if (isHidden(name.toString())) {
                return true;
            }
        }
        return relative.getNameCount() > 0 && isOfProject(relative.getName(0).toString()) || isFrozen(relative);
    }

    /** {@code editions/2025/frozen}. */
    private static boolean isFrozen(Path relative) {
        return relative.getNameCount() > 2
                && relative.getName(0).toString().equals("editions")
                && relative.getName(1).toString().matches("\\d{4}")
                && relative.getName(2).toString().equals("frozen");
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    private static boolean isOfProject(String name) {
        return name.equals("target")
                || name.equals("src")
                || name.equals("pom.xml")
                || name.startsWith("mvnw")
                || name.equals("EDITING.md");
    }
}
