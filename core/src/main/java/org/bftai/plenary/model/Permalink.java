package org.bftai.plenary.model;

/**
 * The address of a page in its site, and the file that answers there. An edition is a site of its own below a larger one;
 * what answers beside the editions has an address that begins with {@code /../}.
 *
 * @param url begins with {@code /}, such as {@code /cfp/}, {@code /} or {@code /old.html}; not percent-encoded
 */
public record Permalink(String url) implements Comparable<Permalink> {
    /** What addresses beside the editions begin with. */
    public static final String ABOVE = "/../";

    public Permalink {
        if (!url.startsWith("/")) {
            throw new IllegalArgumentException("not an address in a site: '" + url + "'");
        }
    }

    /** Return the file, relative to the output: {@code cfp/index.html}; a name without extension gets {@code .html}. */
    public String file() {
        String path = url.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return path.substring(path.lastIndexOf('/') + 1).contains(".") ? path : path + ".html";
    }

    /** Return the address beside the editions. */
    public Permalink above() {
        return isAbove() ? this : new Permalink("/.." + url);
    }

    public boolean isAbove() {
        return url.startsWith(ABOVE);
    }

    /** Return the address as it would be without editions. */
    public Permalink plain() {
        return isAbove() ? new Permalink(url.substring("/..".length())) : this;
    }

    /** Return the address that links use: one that every server, and a folder on disk, can answer. */
    public String target() {
        return url.endsWith("/") ? url : "/" + file();
    }

    @Override
    public int compareTo(Permalink other) {
        return url.compareTo(other.url);
    }

    @Override
    public String toString() {
        return plain().url();
    }
}
