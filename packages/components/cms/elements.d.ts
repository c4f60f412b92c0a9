export declare const elements: Readonly<Record<string, readonly string[]>>;
