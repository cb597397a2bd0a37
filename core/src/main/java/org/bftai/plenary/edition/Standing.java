package org.bftai.plenary.edition;

/** How an edition stands to the current one. */
public enum Standing {
    /** Over: its pages say so, and nothing on them is open. */
    PAST,
    /** The one that the home page of the site shows. */
    CURRENT,
    /** In preparation: pages that were copied and not read yet are drafts. */
    COMING
}
