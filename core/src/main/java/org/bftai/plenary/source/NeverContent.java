package org.bftai.plenary.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in a site's folder that are never part of the site: whatever begins with {@code .} or {@code _}, at any
 * depth, what editors and systems leave behind, what a Maven project and its organisers keep in its own folder, and the
 * files of frozen editions, which are published as they are.
 */
public final class NeverContent {
    /** Copies and locks of editors: {@code cfp.md~}, {@code cfp.md.bak}, {@code cfp.md.swp}, {@code #cfp.md#}. */
    private static final Pattern LEFTOVER = Pattern.compile(".*~|.*\\.bak|.*\\.swp|#.*#", Pattern.DOTALL);

    private static final Set<String> OF_SYSTEM = Set.of("thumbs.db", "desktop.ini", "node_modules");

    private NeverContent() {}

    /**
     * Return whether the file or folder of that path is never content.
     *
     * @param relative to the site's folder, without {@code ..}
     */
    public static boolean covers(Path relative) {
        for (Path name : relative) {
            if (isHidden(name.toString()) || isLeftOver(name.toString().toLowerCase(Locale.ROOT))) {
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

    private static boolean isLeftOver(String name) {
        return OF_SYSTEM.contains(name) || LEFTOVER.matcher(name).matches();
    }

    private static boolean isOfProject(String name) {
        return name.equals("target")
                || name.equals("src")
                || name.equals("pom.xml")
                || name.startsWith("mvnw")
                || name.equals("EDITING.md");
    }
}
