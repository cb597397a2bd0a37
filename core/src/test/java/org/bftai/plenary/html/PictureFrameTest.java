package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFrameTest {
    private static final BodyPictures.Known LARGE = new BodyPictures.Known(
            2000,
            1000,
            Optional.of(new BodyPictures.Sizes("a-1200.jpg", "a-480.jpg 480w, a-1200.jpg 1200w", Optional.empty())));
    private static final BodyPictures.Known SMALL = new BodyPictures.Known(20, 10, Optional.empty());
    private static final String SRCSET = "srcset=\"a-480.jpg 480w, a-1200.jpg 1200w\"";

    private final List<String> asked = new ArrayList<>();

    @Test
    void aLargePictureHasFilesToChooseFrom() {
        assertEquals(
                "<img src=\"a-1200.jpg\" alt=\"\" " + SRCSET + " sizes=\"(min-width: 48em) 48em, 100vw\" width=\"2000\""
                        + " height=\"1000\" loading=\"lazy\" decoding=\"async\">",
                framed("<img src='/a.jpg' alt=''>", LARGE));
        assertEquals(List.of("/a.jpg at index.md:1:1"), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/a.jpg' alt='' width='300'>",
                "<picture><img src='/a.jpg' alt='' width='300'></picture>"
            })
    void browsersThatShowWebpAreOfferedIt(String written) {
        BodyPictures.Sizes sizes = new BodyPictures.Sizes("a-480.jpg", "a-480.jpg 480w", Optional.of("a.webp 480w"));
        String shown = "sizes=\"(min-width: 300px) 300px, 100vw\"";
        assertEquals(
                "<picture><source type=\"image/webp\" srcset=\"a.webp 480w\" " + shown
                        + "><img src=\"a-480.jpg\" alt=\"\""
                        + " width=\"300\" srcset=\"a-480.jpg 480w\" " + shown + " height=\"150\" loading=\"lazy\""
                        + " decoding=\"async\"></picture>",
                framed(written, new BodyPictures.Known(2000, 1000, Optional.of(sizes))));
    }

    @Test
    void aSmallPictureHasItsSize() {
        assertEquals(
                "<img src=\"../a.png\" alt=\"\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\">",
                framed("<img src='/a.png' alt=''>", SMALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='300'               | width=\"300\" {} sizes=\"(min-width: 300px) 300px, 100vw\" height=\"150\"",
                "height='50'               | height=\"50\" {} sizes=\"(min-width: 100px) 100px, 100vw\" width=\"100\"",
                "width='300' height='300'  | width=\"300\" height=\"300\" {} sizes=\"(min-width: 300px) 300px, 100vw\"",
                "width='20' sizes='10vw'   | width=\"20\" sizes=\"10vw\" {} height=\"10\"",
                "width='0'                 | width=\"0\" {} sizes=\"(min-width: 48em) 48em, 100vw\""
            })
    void whatAnAuthorWroteStays(String written, String framed) {
        assertEquals(
                "<img src=\"a-1200.jpg\" alt=\"\" " + framed.replace("{}", SRCSET)
                        + " loading=\"lazy\" decoding=\"async\">",
                framed("<img src='/a.jpg' alt='' " + written + ">", LARGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='/a.jpg' alt='' srcset='/b.jpg 2x'>",
                "<picture><source srcset='/b.avif'><img src='/a.jpg' alt=''></picture>",
                "<img src='data:image/gif;base64,AA' alt=''>",
                "<img alt='none'>",
                "<video poster='/a.jpg'></video>"
            })
    void whatHasFilesOfItsOwnOrNoneKeepsThem(String html) {
        framed(html, LARGE);
        assertEquals(List.of(), asked);
    }

    @Test
    void aStyleThatSetsTheHeightAloneSetsTheWidthToo() {
        String html = framed("<img src='/a.jpg' alt='' style='max-height: 4rem'>", LARGE);
        assertEquals(-1, html.indexOf(" width="), html);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '<img src=\"a\" alt=\"\" loading=\"lazy\" decoding=\"async\"><img src=\"b\" alt=\"\" loading=\"lazy\" decoding=\"async\">'",
        "false, '<img src=\"a\" alt=\"\"><img src=\"b\" alt=\"\" loading=\"lazy\" decoding=\"async\">'"
    })
    void theFirstPictureOfAPageMayNotWait(boolean firstIsLate, String expected) {
        BodyPictures pictures = new BodyPictures((url, place) -> Optional.empty(), firstIsLate);
        String html = "<script>'<img src=x>'</script><img src='a' alt=''><img src='b' alt=''>";
        assertEquals(expected, Mended.mend(html, Mended.ALL, pictures).html());
    }

    @Test
    void anAuthorMayHurryAPicture() {
        assertEquals(
                "<img src=\"a.png\" loading=\"eager\" alt=\"\" decoding=\"async\">",
                Mended.mend("<img src='a.png' loading='eager' alt=''>").html());
    }

    @Test
    void alternativeTextIsHeldToTheNameThatTheAuthorGave() {
        BodyPictures pictures = new BodyPictures((url, place) -> Optional.of(LARGE), true);
        Mended mended = Mended.mend("<img src='/IMG_2041.jpg' alt='IMG_2041.jpg'>", Mended.ALL, pictures);
        assertEquals(1, mended.found().size(), mended.report());
    }

    private String framed(String html, BodyPictures.Known known) {
        BodyPictures.Finder finder = (String url, Location place) -> {
            asked.add(url + " at " + place);
            return Optional.of(known);
        };
        return Mended.mend(html, Mended.ALL, new BodyPictures(finder, true)).html();
    }
}
