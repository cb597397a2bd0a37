package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.Words;
import org.junit.jupiter.api.Test;

class SyntaxScannerTest {
    private static final List<String> FORBIDDEN =
            List.of("${x?no_esc}", "${'x'?new()}", "${.now}", "${'\"<b>\"'?eval?no_esc}");

    private static final List<String> PIECES = List.of(
            "${ } \" ' ?new() ?no_esc .now x ( ) <#if␣x??> </#if> <#-- --> --] [#-- ␣ > < <#assign␣y= \\ r [ ] { ? ! ..",
            "<#list␣[x]␣as␣i> </#list> + ?eval no_esc new() <#noautoesc> <@ </@ /> <#macro␣m> </#macro> <@m> <@m␣x y 1",
            "${x} ${'x'} <#t> <#else> # $ <!-- r' r\" <#noparse> </#noparse> <#comment> </#comment> </# <# \\x0024{ $\\{",
            "xr\" \\\" [#ftl␣auto_esc=false] ${\" \"} ${' '} ␣x");

    /** Takes pieces of syntax at random and lets FreeMarker run, without the cage, what the scanner finds harmless. */
    @Test
    void whatIsFoundHarmlessIsHarmless() throws IOException {
        Random random = new Random(20_250_711);
        List<String> pieces = Stream.concat(PIECES.stream().flatMap(p -> Stream.of(p.split(" "))), FORBIDDEN.stream())
                .map(p -> p.replace('␣', ' '))
                .collect(Collectors.toList());
        Configuration uncaged = uncaged();
        int run = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder template = new StringBuilder();
            int length = 1 + random.nextInt(10);
            for (int j = 0; j < length; j++) {
                template.append(pieces.get(random.nextInt(pieces.size())));
            }
            template.insert(0, random.nextBoolean() ? "" : FORBIDDEN.get(random.nextInt(FORBIDDEN.size())));
            if (SyntaxScanner.scan(template.toString()).isEmpty()) {
                String text = template.toString();
                Optional<String> printed = printed(text, uncaged);
                assertEquals(
                        Optional.empty(),
                        printed.filter(p -> p.contains("<b>") || p.contains("CLOCK") || p.contains("CLASS")),
                        text);
                run += printed.isPresent() ? 1 : 0;
            }
        }
        assertTrue(run > 1_000, "most templates were not even parsed");
    }

    private static Optional<String> printed(String text, Configuration uncaged) throws IOException {
        StringWriter printed = new StringWriter();
        try {
            new Template("t.ftlh", text, uncaged).process(Map.of("x", "<b>"), printed);
        } catch (ParseException e) {
            return Optional.empty();
        } catch (TemplateException | StackOverflowError e) {
            return Optional.of(printed + String.valueOf(e.getMessage()));
        }
        return Optional.of(printed.toString());
    }

    private static Configuration uncaged() {
        Configuration uncaged =
                new Templates(new ThemeChain(List.of(), new TreeMap<>(), Words.NONE), new ViewWrapper());
        uncaged.setDateTimeFormat("'CLOCK'");
        TemplateClassResolver resolver = (name, environment, template) -> {
            throw new TemplateException("CLASS", environment);
        };
        uncaged.setNewBuiltinClassResolver(resolver);
        return uncaged;
    }
}
