package org.bftai.plenary.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds text that is UTF-8 read as Windows-1252, by a rule narrow enough to repair it unasked.
 *
 * <p>Only punctuation, arrows, signs and emoji are taken for damaged: three bytes that spell U+2000–2BFF, U+FE00–FE0F or
 * U+FEFF, four that spell U+1F000–1FBFF, U+1D400–1D7FF or U+E0020–E007F. No language puts the characters that spell these
 * side by side, while {@code é »} is good French although it also spells a Chinese character.
 */
public final class EncodingRepair {
    /** How often the same text may have been damaged. */
    private static final int MOST_ROUNDS = 3;

    /** What the first bytes of the signs of the narrow rule are spelled by. */
    private static final String LEADS = "âïðó";

    /** What the first byte of those is spelled by when they were damaged again. */
    private static final char TWICE = 'Ã';

    private EncodingRepair() {}

    /** Find what may be repaired unasked, in order; neighbours are one finding. */
    public static List<Damage> find(String text) {
        return scan(text, false);
    }

    /**
     * Find letters that look damaged but might be meant, such as {@code cafÃ©}: to be reported, not to be repaired.
     * Nothing of {@link #find} is among them.
     */
    public static List<Damage> suspects(String text) {
        return scan(text, true);
    }

    private static List<Damage> scan(String text, boolean suspects) {
        List<Damage> found = new ArrayList<>();
        char[] units = text.toCharArray();
        int i = nextOutsideAscii(units, 0);
        while (i < units.length) {
            Optional<Damage> damage = at(text, i);
            Optional<Damage> suspect = suspects && damage.isEmpty() ? EncodingSuspects.at(text, i) : Optional.empty();
            (suspects ? suspect : damage).ifPresent(d -> add(found, d));
            i = nextOutsideAscii(
                    units, damage.or(() -> suspect).map(Damage::end).orElse(i + 1));
        }
        return List.copyOf(found);
    }

    private static int nextOutsideAscii(char[] units, int from) {
        int i = from;
        while (i < units.length && units[i] < 0x80) {
            i++;
        }
        return i;
    }

    /** Return the text with the damage undone. */
    public static String repair(String text, List<Damage> damage) {
        StringBuilder repaired = new StringBuilder();
        int from = 0;
        for (Damage d : damage) {
            repaired.append(text, from, d.start()).append(d.repaired());
            from = d.end();
        }
        return damage.isEmpty()
                ? text
                : repaired.append(text, from, text.length()).toString();
    }

    private static Optional<Damage> at(String text, int start) {
        char c = text.charAt(start);
        int least = c == TWICE ? 2 : 1;
        int most = c == TWICE ? MOST_ROUNDS : LEADS.indexOf(c) >= 0 ? 1 : 0;
        for (int rounds = least; rounds <= most; rounds++) {
            Optional<Damage> damage = SpelledUtf8.at(text, start, rounds)
                    .filter(s -> isNarrow(s.codePoint()))
                    .map(s -> new Damage(start, s.end(), text.substring(start, s.end()), meant(s.codePoint())));
            if (damage.isPresent()) {
                return damage;
            }
        }
        return Optional.empty();
    }

    private static boolean isNarrow(int c) {
        return c >= 0x2000 && c <= 0x2BFF
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0x1F000 && c <= 0x1FBFF
                || c >= 0x1D400 && c <= 0x1D7FF
                || c >= 0xE0020 && c <= 0xE007F;
    }

    /** A byte order mark has no meaning inside a text. */
    private static String meant(int codePoint) {
        return codePoint == 0xFEFF ? "" : Character.toString(codePoint);
    }

    private static void add(List<Damage> found, Damage next) {
        Damage last = found.isEmpty() ? next : found.get(found.size() - 1);
        if (last.end() == next.start()) {
            found.set(
                    found.size() - 1,
                    new Damage(
                            last.start(),
                            next.end(),
                            last.written() + next.written(),
                            last.repaired() + next.repaired()));
        } else {
            found.add(next);
        }
    }
}
