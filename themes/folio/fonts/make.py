"""Makes the font files of this theme from the variable EB Garamond: upright from 400 to 600, italic at 400, three subsets of each.

Usage: python3 make.py FOLDER-OF-VARIABLE-FILES OUTPUT-FOLDER
See README.md beside this file.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FACES = {"eb-garamond": ("normal", (400, 600)), "eb-garamond-italic": ("italic", 400)}
# What nearly every page in English or German needs: Basic Latin, umlauts and the commonest accents of names, dashes, quotes, ellipsis
LATIN = "20-7E,A0,A7,A9,AB,B6,B7,BB,C4,D6,D7,DC,DF,E0,E1,E4,E7-E9,ED,F1,F3,F6,FA,FC,2013,2014,2018-201A,201C-201E,2026"
# The rest of Latin-1, and signs
MORE = "A1-A6,A8,AA,AC-B5,B8-BA,BC-C3,C5-D5,D8-DB,DD,DE,E2,E3,E5,E6,EA-EC,EE-F0,F2,F4,F5,F7-F9,FB,FD-FF,131,152,153,2C6,2DA,2DC,2022,2032,2033,2039,203A,2044,20AC,2122,2212"
EXTENDED = "100-130,132-151,154-17F,218-21B,1E9E,2020,2021"
FEATURES = ["kern", "liga", "tnum"]


def instance(path, weight):
    font = TTFont(path, recalcTimestamp=False)
    return instantiateVariableFont(font, {"wght": weight}, inplace=True, overlap=0)


def write(font, ranges, path):
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 5, 13, 14]  # copyright and licence stay in the file
    options.hinting = False
    options.desubroutinize = True
    options.flavor = "woff2"
    options.recalc_timestamp = False
    tool = subset.Subsetter(options)
    tool.populate(unicodes=subset.parse_unicodes(ranges))
    tool.subset(font)
    have = sorted(font.getBestCmap())
    subset.save_font(font, str(path), options)
    print(f"{path.name}: {path.stat().st_size} bytes, {len(have)} characters")


def main(source, target):
    target.mkdir(parents=True, exist_ok=True)
    for name, (style, weight) in FACES.items():
        latin = source / f"eb-garamond-latin-wght-{style}.woff2"
        write(instance(latin, weight), LATIN, target / f"{name}.woff2")
        write(instance(latin, weight), MORE, target / f"{name}-more.woff2")
        extended = source / f"eb-garamond-latin-ext-wght-{style}.woff2"
        write(instance(extended, weight), EXTENDED, target / f"{name}-ext.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
