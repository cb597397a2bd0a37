package org.bftai.plenary.export;

import io.nayuki.qrcodegen.DataTooLongException;
import java.util.Optional;

/** An address as a QR code (ISO/IEC 18004), for paper: SVG, black on white whatever the page's colours are. */
public final class QrCode {
    /** The white around it that readers need, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** Return an {@code svg} element that any box scales; empty for an address too long for a code. */
    public static Optional<String> svg(String address) {
        io.nayuki.qrcodegen.QrCode code;
        try {
            code = io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
        int size = code.size + 2 * QUIET;
        return Optional.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" width=\""
                + size + "\" height=\"" + size + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path fill=\"#000\" d=\"" + dark(code)
                + "\"/></svg>");
    }

    /** Return the dark modules, those beside one another as one box. */
    private static String dark(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    int run = x - from;
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
            }
        }
        return path.toString();
    }
}
