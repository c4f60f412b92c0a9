import type { IDefaults, IOptions } from 'sanitize-html';

export declare function klimaElements(defaults: IDefaults): IOptions;
