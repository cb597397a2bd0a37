package org.bftai.plenary.output;

/** Takes files as they are made, from any thread and in any order. Does not keep their content longer than it must. */
@FunctionalInterface
public interface OutputSink {
    void accept(OutputFile file);
}
