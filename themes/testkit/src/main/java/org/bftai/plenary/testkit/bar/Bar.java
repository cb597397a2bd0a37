package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Visit;

/** What a page must be, whatever theme made it. */
public interface Bar {
    /** All that every page is held to, in the order in which a page bears it: what changes it most comes last. */
    List<Bar> ALL = List.of(
            new Undisturbed(),
            new Weight(),
            new StrictPolicy(),
            new Reflow(),
            new DarkOnPaper(),
            new ReadableUnscripted(),
            new LegibleSize(),
            new SkipLink(),
            new VisibleFocus(),
            new OpenMenus(),
            new Accessible());

    /** Say what falls short, a sentence each with the element it is about; nothing where all is well. */
    List<String> complaints(Visit visit);
}
