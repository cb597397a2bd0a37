package org.bftai.plenary.render;

/** Is told how far a build is, always by the thread that runs it: who prints needs no lock, and disturbs nobody. */
@FunctionalInterface
public interface WorkListener {
    /** Listens to nothing. */
    WorkListener NONE = (work, done, of) -> {};

    /**
     * Hear how far it is.
     *
     * @param done how many things are done; grows
     * @param of how many there are
     */
    void progress(Work work, int done, int of);
}
