package org.bftai.plenary.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties that authors may use in {@code style}: those that look, not those that load or run. */
final class StyleProperties {
    /** Names joined by commas, most components, kinds (see {@link StyleValue}), then keywords. */
    private static final String TABLE = """
            color 1 C
            background-color 1 C
            background 1 C none
            opacity,flex-grow,flex-shrink 1 N
            z-index,order,orphans,widows,column-count 1 N auto
            font-weight 1 N normal bold bolder lighter
            font-style 1 - normal italic oblique
            font-size 1 L xx-small x-small small medium large x-large xx-large xxx-large smaller larger
            font-family 12 F,
            font-variant 3 - normal small-caps all-small-caps tabular-nums lining-nums oldstyle-nums
            font-variant-numeric 3 - normal tabular-nums lining-nums oldstyle-nums proportional-nums diagonal-fractions
            font-variant-caps 1 - normal small-caps all-small-caps
            font-stretch 1 L normal condensed expanded
            font 16 LNF,/ normal italic oblique bold small-caps small medium large smaller larger
            line-height 1 LN normal
            letter-spacing,word-spacing 1 L normal
            text-align,text-align-last 1 - left right center justify start end
            text-decoration 4 LC none underline overline line-through solid double dotted dashed wavy from-font auto
            text-decoration-line 3 - none underline overline line-through
            text-decoration-style 1 - solid double dotted dashed wavy
            text-decoration-color 1 C
            text-decoration-thickness,text-underline-offset 1 L auto from-font
            text-transform 1 - none uppercase lowercase capitalize
            text-indent 1 L
            text-shadow,box-shadow 24 LC, none inset
            text-overflow 1 - clip ellipsis
            text-wrap 1 - wrap nowrap balance pretty
            vertical-align 1 L baseline sub super top text-top middle bottom text-bottom
            white-space 1 - normal nowrap pre pre-wrap pre-line break-spaces
            word-break 1 - normal break-all keep-all break-word
            overflow-wrap,word-wrap 1 - normal break-word anywhere
            hyphens 1 - none manual auto
            tab-size 1 LN
            direction 1 - ltr rtl
            unicode-bidi 1 - normal embed isolate bidi-override isolate-override plaintext
            writing-mode 1 - horizontal-tb vertical-rl vertical-lr
            width,height,min-width,min-height,inline-size,block-size 1 L auto min-content max-content fit-content
            max-width,max-height,max-inline-size,max-block-size 1 L none min-content max-content fit-content
            margin 4 L auto
            margin-top,margin-right,margin-bottom,margin-left 1 L auto
            margin-inline,margin-block 2 L auto
            margin-inline-start,margin-inline-end,margin-block-start,margin-block-end 1 L auto
            padding 4 L
            padding-top,padding-right,padding-bottom,padding-left 1 L
            padding-inline,padding-block 2 L
            padding-inline-start,padding-inline-end,padding-block-start,padding-block-end 1 L
            border,border-top,border-right,border-bottom,border-left,outline 3 LC @line thin medium thick
            border-inline,border-block,border-inline-start,border-inline-end 3 LC @line thin medium thick
            border-width 4 L thin medium thick
            border-top-width,border-right-width,border-bottom-width,border-left-width 1 L thin medium thick
            border-style 4 - @line
            border-top-style,border-right-style,border-bottom-style,border-left-style 1 - @line
            border-color 4 C
            border-top-color,border-right-color,border-bottom-color,border-left-color,outline-color 1 C
            border-radius 9 L/
            border-top-left-radius,border-top-right-radius,border-bottom-left-radius,border-bottom-right-radius 2 L
            border-collapse 1 - collapse separate
            border-spacing 2 L
            table-layout 1 - auto fixed
            caption-side 1 - top bottom
            empty-cells 1 - show hide
            box-sizing 1 - content-box border-box
            display 1 - none block inline inline-block flex inline-flex grid inline-grid flow-root contents table
            visibility 1 - visible hidden collapse
            float 1 - left right none inline-start inline-end
            clear 1 - left right both none inline-start inline-end
            position 1 - static relative absolute sticky
            top,right,bottom,left,inset-inline-start,inset-inline-end 1 L auto
            overflow 2 - visible hidden scroll auto clip
            overflow-x,overflow-y 1 - visible hidden scroll auto clip
            object-fit 1 - fill contain cover none scale-down
            object-position 4 L left right top bottom center
            aspect-ratio 4 N/ auto
            list-style 2 - @list inside outside
            list-style-type 1 - @list
            list-style-position 1 - inside outside
            flex 3 LN auto none min-content max-content content
            flex-basis 1 L auto content min-content max-content
            flex-direction 1 - row row-reverse column column-reverse
            flex-wrap 1 - nowrap wrap wrap-reverse
            flex-flow 2 - row row-reverse column column-reverse nowrap wrap wrap-reverse
            justify-content,align-content,place-content 2 - @place
            align-items,align-self,justify-items,justify-self,place-items,place-self 2 - @place
            gap,grid-gap 2 L normal
            row-gap,column-gap 1 L normal
            grid-template-columns,grid-template-rows 12 L auto none min-content max-content
            grid-column,grid-row 5 N/ auto span
            columns 2 LN auto
            column-width 1 L auto
            column-span 1 - all none
            break-before,break-after,break-inside 1 - auto avoid page column avoid-page avoid-column
            page-break-before,page-break-after,page-break-inside 1 - auto always avoid
            cursor 1 - auto default pointer help text not-allowed zoom-in
            scroll-margin-top,scroll-margin-block-start 1 L
            fill,stroke 1 C none
            stroke-width 1 LN
            """;

    private static final Map<String, String> SHARED = Map.of(
            "@line", "none hidden solid dashed dotted double groove ridge inset outset",
            "@list",
                    "none disc circle square decimal decimal-leading-zero lower-alpha upper-alpha lower-latin"
                            + " upper-latin lower-roman upper-roman lower-greek",
            "@place",
                    "start end center stretch baseline normal auto flex-start flex-end left right space-between"
                            + " space-around space-evenly");

    private static final Map<String, StyleValue> BY_NAME = read();

    private StyleProperties() {}

    private static Map<String, StyleValue> read() {
        Map<String, StyleValue> properties = new HashMap<>();
        for (String line : TABLE.strip().split("\n")) {
            String[] parts = line.split(" ");
            Set<String> words = new HashSet<>();
            for (String word : List.of(parts).subList(3, parts.length)) {
                words.addAll(List.of(SHARED.getOrDefault(word, word).split(" ")));
            }
            StyleValue value = new StyleValue(Integer.parseInt(parts[1]), parts[2], Set.copyOf(words));
            for (String name : parts[0].split(",")) {
                properties.put(name, value);
            }
        }
        return Map.copyOf(properties);
    }

    static boolean isKnown(String property) {
        return BY_NAME.containsKey(property);
    }

    /** Return the declaration in one spelling; empty where the property is unknown or does not take the value. */
    static Optional<Declaration> read(StyleText.Written written) {
        return Optional.ofNullable(BY_NAME.get(written.property()))
                .flatMap(syntax -> syntax.accept(written.value()))
                .map(value -> new Declaration(written.property(), value));
    }

    /** Read a declaration of our own making, such as {@code "text-align: right"}. */
    static Optional<Declaration> read(String declaration) {
        return StyleText.split(declaration).stream().findFirst().flatMap(StyleProperties::read);
    }
}
