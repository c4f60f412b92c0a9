export declare const klimaElements: { custom_elements: string; extended_valid_elements: string };
