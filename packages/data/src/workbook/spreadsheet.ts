/** What ./workbook uses of the spreadsheet library that is built into generated/spreadsheet.js. */

export type CellValue = string | number | boolean | Date | null;

export interface Style {
  readonly numFmt?: string;
  readonly font?: { readonly bold?: boolean; readonly color?: { readonly rgb: string } };
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: { readonly rgb: string } };
  readonly alignment?: { readonly wrapText?: boolean; readonly vertical?: 'top' };
}

export interface Cell {
  readonly value: CellValue;
  readonly type?: 'string' | 'number' | 'boolean' | 'date' | 'error' | 'formula' | 'richText' | 'empty';
  readonly formula?: string;
  readonly formulaResult?: CellValue;
  readonly style?: Style;
  readonly comment?: { readonly author?: string; readonly text: string };
}

export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface SheetRead {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** By `row,column`, both counted from 0: what a cell has besides its value. */
  readonly cells?: ReadonlyMap<string, Cell>;
  readonly merges?: readonly Merge[];
}

export interface NamedRange {
  readonly name: string;
  readonly range: string;
}

export interface Properties {
  readonly title?: string;
  readonly creator?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean | Date>>;
}

export interface Book {
  readonly sheets: readonly SheetRead[];
  readonly namedRanges?: readonly NamedRange[];
  readonly properties?: Properties;
}

export interface Choices {
  readonly type: 'list';
  readonly formula1: string;
  readonly range: string;
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  readonly errorStyle?: 'warning' | 'information';
  readonly errorTitle?: string;
  readonly errorMessage?: string;
}

export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly style?: Style }[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly cells?: ReadonlyMap<string, Partial<Cell>>;
  readonly dataValidations?: readonly Choices[];
  readonly freezePane?: { readonly rows: number; readonly columns: number };
  readonly hidden?: boolean;
}

export interface BookToWrite {
  readonly sheets: readonly SheetToWrite[];
  readonly namedRanges: readonly NamedRange[];
  readonly properties: Properties;
}

export interface Zip {
  readonly entries: () => readonly string[];
  readonly extractStream: (path: string) => {
    readonly getReader: () => {
      readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      readonly cancel: () => Promise<void>;
    };
  };
}
