package org.bftai.plenary.edit.succession;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.edit.succession.LinkRules.Fate;
import org.bftai.plenary.edit.succession.LinkRules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the links of one text, and takes the addresses that stay out of the way of other rules.
 *
 * @param shelter has expressions and code already
 * @param awaited characters of the shelter that stand for facts without a value
 */
record LinkTexts(LinkRules rules, Base base, Shelter shelter, Set<String> awaited) {
    static final String TBA = "TBA";

    private static final String ADDRESS = "(<[^<>\\n]*>|[^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()]*)*)";
    private static final Pattern INLINE = Pattern.compile("(!?)\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+)\\]\\(\\s*"
            + ADDRESS + "(\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)(\\{:[^{}\\n]*\\})?");
    private static final Pattern ANCHOR =
            Pattern.compile("(?is)<a\\b([^<>]*?)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')([^<>]*)>(.*?)</a\\s*>");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[([^\\[\\]^\\n][^\\[\\]\\n]*)\\]:[ \\t]*(\\S+)([^\\n]*)\\n?");
    private static final Pattern BARE =
            Pattern.compile("<((?:https?|mailto):[^<>\\s]+|[\\w.+-]+@[\\w.-]+)>|\\bhttps?://[^\\s<>\"'`)\\]|*]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?is)(<[a-z][^<>]*?\\s(?:src|href|srcset|poster|data-[\\w-]+|class|id|style)\\s*=\\s*[\"'])([^\"'<>]+)(?=[\"'])");

    String apply(String text) {
        String inline = INLINE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(inline(m)));
        String anchors = ANCHOR.matcher(inline).replaceAll(m -> Matcher.quoteReplacement(anchor(m)));
        String defined = definitions(anchors);
        String attributes = attributes(defined);
        return BARE.matcher(attributes).replaceAll(m -> Matcher.quoteReplacement(bare(m)));
    }

    private String inline(MatchResult m) {
        String words = INLINE.matcher(m.group(2)).replaceAll(n -> Matcher.quoteReplacement(inline(n)));
        boolean picture = !m.group(1).isEmpty();
        Verdict verdict = judge(m.group(3));
        if (picture || verdict.fate() == Fate.STAYS || verdict.fate() == Fate.MOVES) {
            String address = verdict.fate() == Fate.MOVES ? verdict.address() : m.group(3);
            return m.group(1) + "[" + words + "](" + shelter.keep(address) + text(m.group(4)) + ")" + text(m.group(5));
        }
        return unlinked(words, verdict);
    }

    private String anchor(MatchResult m) {
        String address = m.group(2) == null ? m.group(3) : m.group(2);
        Verdict verdict = judge(address);
        return switch (verdict.fate()) {
            case STAYS -> m.group();
            case MOVES ->
                "<a" + m.group(1) + "href=\"" + verdict.address() + "\"" + m.group(4) + ">" + m.group(5) + "</a>";
            default -> unlinked(m.group(5), verdict);
        };
    }

    private String definitions(String text) {
        Map<String, Verdict> gone = new LinkedHashMap<>();
        String defined = DEFINITION.matcher(text).replaceAll(m -> {
            Verdict verdict = judge(m.group(2));
            if (verdict.fate() == Fate.STAYS || verdict.fate() == Fate.MOVES) {
                String line = m.group().replace(m.group(2), "\uFFFC");
                return Matcher.quoteReplacement(line.replace("\uFFFC", shelter.keep(verdict.address())));
            }
            gone.put(m.group(1).toLowerCase(Locale.ROOT), verdict);
            return "";
        });
        return gone.isEmpty()
                ? defined
                : Pattern.compile("(?<!\\!)\\[([^\\[\\]]+)\\](?:\\[([^\\[\\]]*)\\])?(?![(:\\[])")
                        .matcher(defined)
                        .replaceAll(m -> {
                            String id = m.group(2) == null || m.group(2).isEmpty() ? m.group(1) : m.group(2);
                            Verdict verdict = gone.get(id.toLowerCase(Locale.ROOT));
                            return Matcher.quoteReplacement(
                                    verdict == null ? m.group() : unlinked(m.group(1), verdict));
                        });
    }

    private String attributes(String text) {
        String before;
        String after = text;
        do {
            before = after;
            after = ATTRIBUTE
                    .matcher(before)
                    .replaceAll(m -> Matcher.quoteReplacement(
                            m.group(1) + (m.group(2).length() == 1 ? m.group(2) : shelter.keep(m.group(2)))));
        } while (!after.equals(before));
        return after;
    }

    private String bare(MatchResult m) {
        String written = m.group().replaceFirst("[.,;:!?]+$", "");
        String address = m.group(1) == null ? written : m.group(1);
        String behind = m.group(1) == null ? m.group().substring(written.length()) : "";
        boolean mail = address.indexOf('@') > 0 && address.indexOf(':') < 0;
        Fate fate = judge(mail ? "mailto:" + address : address).fate();
        return (fate == Fate.GOES || fate == Fate.AWAITED
                        ? TBA
                        : shelter.keep(m.group(1) == null ? written : m.group()))
                + behind;
    }

    /** Return the words of a link that is none any more. */
    private String unlinked(String words, Verdict verdict) {
        String said = words.strip();
        if (verdict.fate() == Fate.GOES) {
            return words;
        }
        boolean unsaid = said.isEmpty() || awaited.contains(said) || said.matches("(?:https?://|www\\.)\\S+|\\S+@\\S+");
        return unsaid ? TBA : words + " (" + TBA + ")";
    }

    private Verdict judge(String address) {
        boolean unknown = awaited.stream().anyMatch(address::contains);
        return unknown ? new Verdict(Fate.AWAITED, address) : rules.judge(shelter.restore(address), base);
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
