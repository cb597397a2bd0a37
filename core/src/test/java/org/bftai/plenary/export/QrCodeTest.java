package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final Pattern BOX = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bft-ai.example/",
                "https://bft-ai.example/2025/",
                "https://workshops.engines.example/~ada/conferences/resilience-of-analytical-engines/editions/1843/"
            })
    void anotherLibraryReadsWhatWasWritten(String address) throws ReaderException {
        assertEquals(address, read(QrCode.svg(address).orElseThrow()));
    }

    @Test
    void hasTheWhiteAroundItThatReadersNeed() {
        String svg = QrCode.svg("https://bft-ai.example/").orElseThrow();
        int size = size(svg);
        Matcher box = BOX.matcher(svg);
        while (box.find()) {
            int x = Integer.parseInt(box.group(1));
            int y = Integer.parseInt(box.group(2));
            int run = Integer.parseInt(box.group(3));
            assertTrue(x >= 4 && y >= 4 && x + run <= size - 4 && y + 1 <= size - 4, box.group());
        }
    }

    @Test
    void noCodeHoldsAnEndlessAddress() {
        assertEquals(Optional.empty(), QrCode.svg("https://engines.example/" + "a".repeat(3000)));
    }

    private static int size(String svg) {
        return Integer.parseInt(svg.replaceAll(".*viewBox=\"0 0 (\\d+) .*", "$1"));
    }

    private static String read(String svg) throws ReaderException {
        int side = size(svg) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher box = BOX.matcher(svg);
        while (box.find()) {
            int x = Integer.parseInt(box.group(1)) * SCALE;
            int y = Integer.parseInt(box.group(2)) * SCALE;
            int run = Integer.parseInt(box.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + run, 0);
            }
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
