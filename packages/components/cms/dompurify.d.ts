export declare const klimaElements: {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag: string) => boolean;
    attributeNameCheck: (attribute: string, tag?: string) => boolean;
    allowCustomizedBuiltInElements: boolean;
  };
};
