package org.bftai.plenary.output;

import java.util.Optional;

/**
 * One build's files on their way into the output folder. Nothing in that folder changes before {@link #publish}, and
 * closing without publishing leaves no trace. Holds a lock until it is closed.
 */
public interface Publication extends OutputSink, AutoCloseable {
    /**
     * Put the files in place, assets before pages before feeds, and remove what the last build wrote and this one did
     * not. Files whose content is the same are not touched, nor is anything that no build wrote.
     *
     * <p>Each file is replaced in one step: who reads while it is published, or after it was killed, gets the old file or
     * the new one, and the next build completes what was begun.
     *
     * @return empty where a problem was reported: then the site may be published in part only if the disk failed here
     */
    Optional<Published> publish();

    @Override
    void close();
}
