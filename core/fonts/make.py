"""Writes the outlines of the letters on social cards: two static instances of the variable Archivo, as text.

Usage: python3 make.py FOLDER-OF-VARIABLE-FILES OUTPUT-FOLDER
See README.md beside this file.
"""
import sys
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FACES = {"archivo-bold": (112, 640), "archivo-text": (104, 420)}
# Basic Latin, Latin-1, Latin Extended-A, Romanian, Vietnamese; dashes, quotes, bullet, ellipsis, primes, euro, minus
RANGES = [(0x20, 0x7E), (0xA1, 0x17F), (0x1A0, 0x1B0), (0x218, 0x21B), (0x1E80, 0x1EF9), (0x2010, 0x2015),
          (0x2018, 0x201E), (0x2020, 0x2026), (0x2030, 0x2033), (0x2039, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122),
          (0x2212, 0x2212)]
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–—’‘“”/&"
LEAST_KERN = 6


def instance(path, width, weight):
    font = TTFont(path, recalcTimestamp=False)
    return instantiateVariableFont(font, {"wdth": width, "wght": weight}, inplace=True)


class Outline(BasePen):
    """Writes moves, lines, curves of one control point and closings, each with its letter before it."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.words = []

    def _say(self, letter, *points):
        self.words += [letter, *(str(round(value)) for point in points for value in point)]

    def _moveTo(self, to):
        self._say("M", to)

    def _lineTo(self, to):
        self._say("L", to)

    def _qCurveToOne(self, control, to):
        self._say("Q", control, to)

    def _closePath(self):
        self._say("Z")


def outline(font, glyph):
    glyphs = font.getGlyphSet()
    pen = Outline(glyphs)
    glyphs[glyph].draw(pen)
    return " ".join(pen.words)


def kerning(font):
    """Pairs of the feature `kern` among the letters that matter, as GPOS finds them: the first table that covers the left one."""
    table = font["GPOS"].table
    names = {font.getBestCmap()[ord(c)]: ord(c) for c in KERNED if ord(c) in font.getBestCmap()}
    lookups = sorted({i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    pairs = {}
    for index in lookups:
        subtables = [getattr(s, "ExtSubTable", s) for s in table.LookupList.Lookup[index].SubTable]
        for left, first in names.items():
            for right, second in names.items():
                value = pair(subtables, left, right)
                if value:
                    pairs[first, second] = pairs.get((first, second), 0) + value
    return {key: value for key, value in pairs.items() if abs(value) >= LEAST_KERN}


def pair(subtables, left, right):
    for table in subtables:
        if table.LookupType != 2 or left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            for record in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
                if record.SecondGlyph == right:
                    return advance(record.Value1)
        else:
            record = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
            return advance(record.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1)
    return 0


def advance(value):
    return getattr(value, "XAdvance", 0) or 0 if value else 0


def write(fonts, width, weight, path):
    first = fonts[0]
    lines = [f"# Archivo, width {width}, weight {weight}. Copyright 2020 The Archivo Project Authors; SIL Open Font License 1.1, see OFL.txt",
             f"em {first['head'].unitsPerEm}"]
    seen = set()
    for font in fonts:
        for code, glyph in sorted(font.getBestCmap().items()):
            if code not in seen and any(low <= code <= high for low, high in RANGES):
                seen.add(code)
                lines.append(f"{code:04X} {font['hmtx'][glyph][0]} {outline(font, glyph)}".rstrip())
    lines[2:] = sorted(lines[2:])
    lines += [f"kern {a:04X} {b:04X} {round(value)}" for (a, b), value in sorted(kerning(first).items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size} bytes, {len(seen)} characters")


def main(source, target):
    for name, (width, weight) in FACES.items():
        fonts = [instance(source / f"archivo-{part}-wdth-normal.woff2", width, weight)
                 for part in ("latin", "latin-ext", "vietnamese")]
        write(fonts, width, weight, target / f"{name}.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
