"""What a person does in LibreOffice: opens a workbook, corrects a name, saves it.

Usage: rename-in-workbook.py PROFILE FILE FROM TO   FILE is saved in its place, as xlsx.
"""

import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


profile, file, before, after = sys.argv[1:]
pipe = f"desk{time.time_ns()}"
office = subprocess.Popen([
    "soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore",
    f"--accept=pipe,name={pipe};urp;",
])
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(600):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.1)
else:
    sys.exit("LibreOffice did not start.")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
try:
    address = Path(file).as_uri()
    book = desktop.loadComponentFromURL(address, "_blank", 0, (option("Hidden", True),))
    found = 0
    for sheet in book.Sheets:
        asked = sheet.createReplaceDescriptor()
        asked.SearchString, asked.ReplaceString, asked.SearchCaseSensitive = before, after, True
        found += sheet.replaceAll(asked)
    book.storeToURL(address, (option("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)
if found == 0:
    sys.exit(f"{before} is nowhere in {file}.")
