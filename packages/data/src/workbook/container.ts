import { ZipReader } from '../generated/spreadsheet.js';
import { largestFile, largestPart, largestUnpacked } from '../model/limits.ts';
import type { Text } from '../model/text.ts';
import type { Wrong } from './cells.ts';
import { isCompound, isPacked } from './is-workbook.ts';
import type { Zip } from './spreadsheet.ts';

const save = {
  da: 'Gem den som Excel-projektmappe (.xlsx), og prøv igen',
  en: 'Save it as an Excel workbook (.xlsx) and try again',
};

/** Why a file is no workbook that can be read, told before it is: what kind of file it is, or that it is too much. */
export async function unusable(bytes: Uint8Array): Promise<Wrong | undefined> {
  if (bytes.length === 0) {
    return {
      message: { da: 'Filen er tom', en: 'The file is empty' },
      hint: { da: 'Se efter, om det er den rette fil', en: 'See whether it is the right file' },
    };
  }
  if (bytes.length > largestFile) {
    const [size, limit] = [Math.round(bytes.length / 1e6), largestFile / 1e6];
    return tooLarge({
      da: `Filen er på ${size} MB, og grænsen er ${limit} MB`,
      en: `The file is ${size} MB, and the limit is ${limit} MB`,
    });
  }
  if (isCompound(bytes)) {
    // The streams of such a file are named in UTF-16.
    return includes(bytes, Array.from('EncryptedPackage', (sign) => [sign.charCodeAt(0), 0]).flat())
      ? {
          message: { da: 'Projektmappen er låst med en adgangskode', en: 'The workbook is locked with a password' },
          hint: {
            da: 'Åbn den, fjern adgangskoden, gem den, og prøv igen',
            en: 'Open it, remove the password, save it and try again',
          },
        }
      : {
          message: {
            da: 'Filen er i Excels gamle format (.xls)',
            en: 'The file is in Excel’s old format (.xls)',
          },
          hint: save,
        };
  }
  if (!isPacked(bytes)) {
    return {
      message: {
        da: 'Filen er ikke en Excel-projektmappe, hvad den end hedder',
        en: 'The file is no Excel workbook, whatever its name is',
      },
      hint: save,
    };
  }
  return await unusableZip(bytes);
}

/** A file that holds others is looked through by counting, so that a small one can't fill the memory. */
async function unusableZip(bytes: Uint8Array): Promise<Wrong | undefined> {
  try {
    const zip = new ZipReader(bytes);
    const names = zip.entries();
    if (names.includes('mimetype')) {
      return {
        message: {
          da: 'Filen er i LibreOffices eget format (.ods)',
          en: 'The file is in LibreOffice’s own format (.ods)',
        },
        hint: save,
      };
    }
    if (names.includes('xl/workbook.bin')) {
      return {
        message: { da: 'Filen er i Excels binære format (.xlsb)', en: 'The file is in Excel’s binary format (.xlsb)' },
        hint: save,
      };
    }
    if (!names.includes('[Content_Types].xml') || !names.some((name) => /(^|\/)workbook\d*\.xml$/.test(name))) {
      return {
        message: {
          da: 'Filen er pakket, men ikke en Excel-projektmappe',
          en: 'The file is packed, but no Excel workbook',
        },
        hint: save,
      };
    }
    return await unusableUnpacked(
      zip,
      names.filter((entry) => !entry.endsWith('/')),
    );
  } catch {
    return damaged;
  }
}

async function unusableUnpacked(zip: Zip, names: readonly string[]): Promise<Wrong | undefined> {
  let whole = 0;
  for (const name of names) {
    let part = 0;
    const reader = zip.extractStream(name).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const size = read.value?.length ?? 0;
      part += size;
      whole += size;
      if (part <= largestPart && whole <= largestUnpacked) continue;
      await reader.cancel();
      const isPart = part > largestPart;
      const limit = (isPart ? largestPart : largestUnpacked) / 1e6;
      return tooLarge({
        da: `${isPart ? 'Et ark i projektmappen' : 'Projektmappen'} er på mere end ${limit} MB pakket ud, som er grænsen`,
        en: `${isPart ? 'A sheet of the workbook' : 'The workbook'} is more than ${limit} MB unpacked, which is the limit`,
      });
    }
  }
  return undefined;
}

export const damaged: Wrong = {
  message: { da: 'Projektmappen er beskadiget og kan ikke læses', en: 'The workbook is damaged and can’t be read' },
  hint: {
    da: 'Åbn den i Excel eller LibreOffice, gem den på ny, og prøv igen',
    en: 'Open it in Excel or LibreOffice, save it anew and try again',
  },
};

const tooLarge = (message: Text): Wrong => ({
  message,
  hint: { da: 'Se efter, om det er den rette fil', en: 'See whether it is the right file' },
});

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
