"""Compares the tables that a spreadsheet program wrote from workbooks with the CSV of the API.

xlsx.py <file with the identifiers> <folder with what was read>; the CSV of each series is <identifier>.expected beside it.
"""
import csv
import re
import sys

NUMBERS = {"OBS_VALUE", "OBS_LOWER", "OBS_UPPER", "CHANCE_LOWER", "CHANCE_UPPER", "CHANCE_P_VALUE", "RELEASE"}
TRUTHS = {"OBS_LOWER_OPEN", "OBS_UPPER_OPEN", "PUBLISHED"}
CELL = re.compile(r'("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)')
# LibreOffice writes fifteen digits, of which none stands behind the twentieth decimal.
TOLERANCE = 1e-14
LAST_DECIMAL = 1e-20


def raw_rows(text):
    """The rows with the quotation marks of each cell, which only texts have."""
    rows, row, position = [], [], 0
    while position < len(text):
        cell = CELL.match(text, position)
        row.append(cell.group(1))
        position = cell.end()
        if cell.group(2) != ",":
            rows.append(row)
            row = []
    return rows


def problem(column, read, expected):
    if column in NUMBERS:
        if read.startswith('"'):
            return "is a text"
        if (read == "") != (expected == ""):
            return "is empty on one side"
        if read and abs(float(read) - float(expected)) > TOLERANCE * abs(float(expected)) + LAST_DECIMAL:
            return "is another number"
        return None
    if column in TRUTHS:
        return None if read.lower() == expected else "is another truth"
    if read and not read.startswith('"'):
        return "is no text"
    # The CSV has an apostrophe before what a spreadsheet would run; a cell of a workbook is a text without it.
    text = read[1:-1].replace('""', '"')
    return None if text == expected or "'" + text == expected else "is another text"


def compare(identifier, folder, counts):
    with open(identifier + ".expected", encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file))
    with open(f"{folder}/{identifier}-Figures.csv", encoding="utf-8-sig", newline="") as file:
        read = raw_rows(file.read())
    read = [row for row in read if any(row)]
    if len(read) != len(expected):
        yield f"{identifier}: {len(read)} rows, not {len(expected)}"
        return
    counts["rows"] += len(read) - 1
    for number, (one, two) in enumerate(zip(read[1:], expected[1:]), start=2):
        for column, found, wanted in zip(expected[0], one, two):
            counts["cells"] += 1
            counts["numbers"] += column in NUMBERS and wanted != ""
            if (wrong := problem(column, found, wanted)) is not None:
                yield f"{identifier}, row {number}, {column}: {found} {wrong}, not {wanted}"


def main():
    counts = {"rows": 0, "cells": 0, "numbers": 0}
    with open(sys.argv[1], encoding="utf-8") as file:
        identifiers = file.read().split()
    problems = [line for identifier in identifiers for line in compare(identifier, sys.argv[2], counts)]
    print("\n".join(problems[:40]))
    print(f"{len(identifiers)} workbooks, {counts['rows']} rows, {counts['cells']} cells, {counts['numbers']} numbers: {len(problems)} differ")
    sys.exit(1 if problems else 0)


main()
