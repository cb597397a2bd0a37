package org.bftai.plenary.image;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Variants that were made before, by what they are made from. */
record VariantCache(KeptFiles files) {
    /** Return all files of the variants; empty where one of them is missing. */
    Optional<MadeVariants> find(Variants variants) throws IOException {
        SortedMap<Integer, byte[]> kept = new TreeMap<>();
        for (int width : variants.widths()) {
            Optional<byte[]> bytes = files.find(name(variants, width));
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            kept.put(width, bytes.get());
        }
        return Optional.of(new MadeVariants(variants, kept));
    }

    void keep(MadeVariants made) {
        made.files().forEach((width, bytes) -> files.keep(name(made.variants(), width), bytes));
    }

    private static String name(Variants variants, int width) {
        return variants.fingerprint() + "-" + width + "." + variants.encoding().extension();
    }
}
