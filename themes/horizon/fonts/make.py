"""Makes the two font files of this theme from the variable Archivo: one static instance, two subsets.

Usage: python3 make.py FOLDER-OF-VARIABLE-FILES OUTPUT-FOLDER
See README.md beside this file.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WIDTH, WEIGHT = 112, 640
# Basic Latin, Latin-1, dashes, quotes, dagger, bullet, ellipsis, per mille, primes, euro, arrow, minus
LATIN = "20-7E,A0-FF,131,152-153,2C6,2DA,2DC,2010-2015,2018-201E,2020-2022,2026,2030,2032-2033,2039-203A,2044,20AC,2122,2190-2193,2212"
EXTENDED = "100-130,132-151,154-17F,218-21B,1E9E"
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "lnum", "tnum"]


def instance(path):
    font = TTFont(path, recalcTimestamp=False)
    return instantiateVariableFont(font, {"wdth": WIDTH, "wght": WEIGHT}, inplace=True, overlap=0)


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
    write(instance(source / "archivo-latin-wdth-normal.woff2"), LATIN, target / "archivo-112-640.woff2")
    write(instance(source / "archivo-latin-ext-wdth-normal.woff2"), EXTENDED, target / "archivo-112-640-ext.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
