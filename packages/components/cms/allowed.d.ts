export declare const onEvery: readonly string[];
export declare const onPlaces: readonly string[];
