package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;
import org.bftai.plenary.testkit.site.SiteServer;

/** A page is light and asks for little, whatever pictures its author puts into it. */
final class Weight implements Bar {
    /** Bytes of page, sheets and scripts, packed by gzip. */
    private static final int TEXT = 40 * 1024;
    /** Bytes of fonts. */
    private static final int FONTS = 40 * 1024;
    /** Requests without pictures in the text. */
    private static final int REQUESTS = 8;

    private static final Set<String> TEXTS = Set.of("document", "stylesheet", "script");

    @Override
    public List<String> complaints(Visit visit) {
        if (visit.mode() != Mode.LIGHT) {
            return List.of();
        }
        List<Response> responses = List.copyOf(visit.responses());
        int text = 0;
        int fonts = 0;
        for (Response response : responses) {
            String type = response.request().resourceType();
            text += TEXTS.contains(type) ? packed(response) : 0;
            fonts += type.equals("font") ? response.body().length : 0;
        }
        int requests = responses.size() - visit.page().locator("main img").count();
        List<String> complaints = new ArrayList<>();
        add(complaints, "bytes of page, sheets and scripts", text, TEXT);
        add(complaints, "bytes of fonts", fonts, FONTS);
        add(complaints, "requests", requests, REQUESTS);
        return complaints;
    }

    private static void add(List<String> complaints, String what, int measured, int most) {
        if (measured > most) {
            complaints.add("weight: " + measured + " " + what + ", at most " + most);
        }
    }

    private static int packed(Response response) {
        try {
            return SiteServer.packed(response.body()).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
