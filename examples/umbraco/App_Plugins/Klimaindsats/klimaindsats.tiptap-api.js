/** Umbraco's own Tiptap with our nodes. `cms` is dist/cms of @klimaindsats/components. */
import { Node, UmbTiptapExtensionApiBase } from '@umbraco-cms/backoffice/tiptap';

import { klimaNodes } from './cms/tiptap.js';

export default class KlimaTiptapExtensionApi extends UmbTiptapExtensionApiBase {
  getTiptapExtensions = () => klimaNodes(Node);
}
