package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Page;
import java.util.List;

/** Asks a page by a script. */
final class Found {
    /** Names an element so that people find it: its path from the nearest id or landmark, and the words it begins with. */
    private static final String NAMED = """
            const named = e => {
              const steps = [];
              for (let x = e; x && x !== document.body; x = x.parentElement) {
                const tag = x.localName, same = x.parentElement ? [...x.parentElement.children].filter(c => c.localName === tag) : [];
                const mark = x.id ? '#' + x.id : [...x.classList].slice(0, 2).map(c => '.' + c).join('');
                steps.unshift(tag + (mark || (same.length > 1 ? `:nth-of-type(${same.indexOf(x) + 1})` : '')));
                if (x.id || /^(main|header|footer|nav)$/.test(tag)) break;
              }
              const words = e.textContent.trim().replace(/\\s+/g, ' ');
              return steps.join(' > ') + (words ? ` "${words.length > 40 ? words.slice(0, 40) + '…' : words}"` : '');
            };
            """;

    private Found() {}

    /**
     * Return what a script finds.
     *
     * @param script statements that return an array of strings; {@code named(e)} is an element as people look for it
     */
    static List<String> in(Page page, String script) {
        return page.evaluate("() => {" + NAMED + script + "}") instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
