package org.bftai.plenary.html;

/** Gives the URL to print for one that an author wrote; called for every URL that is neither dropped nor {@code data:}. */
@FunctionalInterface
public interface UrlRewriter {
    String rewrite(String url);
}
