#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""Workbooks as another program writes them.

usage: with_openpyxl.py FROM TO          copies the cells of every export in FROM into a new workbook in TO
       with_openpyxl.py --fill FROM TO   fills one row into a template"""
import datetime
import pathlib
import sys

import openpyxl


def written_anew(source, target):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in openpyxl.load_workbook(source).worksheets:
        if sheet.sheet_state != "visible":
            continue
        copy = book.create_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                made = copy.cell(cell.row, cell.column)
                made.value = cell.value
                if cell.data_type == "s":
                    made.data_type = "s"  # also where the text looks like a formula
                made.number_format = cell.number_format
    book.save(target)


def filled(source, target):
    book = openpyxl.load_workbook(source)
    sheet = book["hwg.files"]
    notes = {cell.column: cell.comment.text.splitlines()[1].split(":")[0] for cell in sheet[1] if cell.comment}
    row = {"no": "=1+1", "amount": 1234.5, "decided": datetime.date(2016, 3, 31)}
    for column, name in notes.items():
        if name in row:
            cell = sheet.cell(2, column)
            cell.value = row[name]
            if isinstance(row[name], str):
                cell.data_type = "s"
    book.save(target)


if sys.argv[1] == "--fill":
    filled(sys.argv[2], sys.argv[3])
else:
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
        if "template" not in path.name:
            written_anew(path, pathlib.Path(sys.argv[2]) / path.name)
