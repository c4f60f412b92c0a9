"""What a person does to workbooks in LibreOffice, for workbook-in-libreoffice.slow.test.ts.

Usage: libreoffice-edits.py PROFILE FOLDER EDIT=FILE…   Each FOLDER/FILE is opened, edited and saved as FOLDER/after-FILE.
"""

import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField


def option(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


class Workbook:
    def __init__(self, document):
        self.document, self.sheets = document, document.Sheets

    def cell(self, sheet, address):
        return self.sheets.getByName(sheet).getCellRangeByName(address)

    def write(self, sheet, **texts):
        """Puts a text into a cell, as choosing from a list does."""
        for address, text in texts.items():
            self.cell(sheet, address).String = text

    def type(self, sheet, **texts):
        """Types into a cell, which makes numbers and dates of what looks like them, unless the cell is text."""
        for address, text in texts.items():
            cell = self.cell(sheet, address)
            # The API takes what is typed into a text cell for a number; the program doesn't.
            if self.document.NumberFormats.getByKey(cell.NumberFormat).Type & 256:
                cell.String = text
            else:
                cell.FormulaLocal = text


def nothing(_):
    pass


def rename_a_person(book):
    book.write("Personer", B3="Ida Ærenlund-Ås")


def add_as_typed(book):
    book.type("Personer", A7="p6", B7="Åse Ny  ", D7="+4555555555", N7="2026-05")
    book.write("Personer", K7="Fjordrådets protokol [protokollen]", O7="Bekræftet af kilden")
    book.type("Kommuner", A5="0751", B5="Ny by", I5="1. maj 2026")
    book.write("Kommuner", C5="Region Fjord", F5="protokollen", J5="verified")


def add_without_formats(book):
    """Types where no cell is text: below the rows that are, or in a sheet made anew."""
    for sheet in ["Personer", "Kommuner", "Kontakter", "Tider", "Adresser", "Tal"]:
        book.sheets.getByName(sheet).getCellRangeByName("A2:Z80").NumberFormat = 0
    book.type("Personer", A7="p6", B7="Åse Ny", D7="+4555555555", K7="protokollen", N7="01-05-2026", O7="verified")
    book.type("Kommuner", A5="0751", B5="Ny by", C5="9100", F5="protokollen", I5="2026", J5="verified")
    book.type("Tal", G2="38,5")
    book.type("Tider", D2="9:00", E2="15:00")


def find(sheet, heading):
    return next(index for index in range(80) if sheet.getCellByPosition(index, 0).String == heading)


def move(book):
    people = book.sheets.getByName("Personer")
    people.Columns.insertByIndex(0, 2)
    people.getCellByPosition(0, 0).String = "Egne noter"
    people.getCellByPosition(0, 1).String = "ringes op"
    people.Rows.insertByIndex(3, 2)
    book.sheets.moveByName("Personer", 1)
    people.Name = "Vores folk"
    book.sheets.getByName("Lister").IsVisible = True


def sort(book):
    field = TableSortField()
    field.Field, field.IsAscending = 1, False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    people = book.sheets.getByName("Personer").getCellRangeByName("A1:Z6")
    people.sort((option("SortFields", fields), option("ContainsHeader", True)))


def calculate(book):
    book.cell("Personer", "B2").Formula = '="Åge " & "Østerby"'
    book.cell("Tal", "G2").Formula = "=19*2"
    book.cell("Kommuner", "B2").Formula = "=1/0"
    book.sheets.getByName("Personer").getCellRangeByName("B3:B4").merge(True)
    book.sheets.getByName("Kilder").protect("hemmeligt")


def save_otherwise(_):
    pass


others = {".ods": "calc8", ".xls": "MS Excel 97"}

edits = {
    edit.__name__: edit
    for edit in [
        nothing,
        rename_a_person,
        add_as_typed,
        add_without_formats,
        move,
        sort,
        calculate,
        save_otherwise,
    ]
}


def main(profile, folder, *jobs):
    pipe = f"klimaindsats{Path(folder).name}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
        + [f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("soffice ended before it could be reached")
            time.sleep(0.2)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for job in jobs:
        edit, file = job.split("=")
        path = Path(folder) / file
        document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (option("Hidden", True),))
        edits[edit](Workbook(document))
        for ending, name in others.items() if edit == "save_otherwise" else [(".xlsx", "Calc MS Excel 2007 XML")]:
            after = path.with_name(f"after-{path.stem}{ending}")
            document.storeToURL(after.as_uri(), (option("FilterName", name),))
        document.close(True)
    try:
        desktop.terminate()
    except Exception:  # The bridge goes down with the office.
        pass
    office.wait(60)


main(*sys.argv[1:])
