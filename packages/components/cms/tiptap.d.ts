import type { Node } from '@tiptap/core';

export declare function klimaNodes(node: typeof Node): Node[];
