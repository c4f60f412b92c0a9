/** Umbraco's own Tiptap with our nodes. `cms` is the folder of that name in @klimaindsats/components. */
import { Node, UmbTiptapExtensionApiBase } from '@umbraco-cms/backoffice/tiptap';

import { klimaNodes } from './cms/tiptap.js';

export default class KlimaTiptapExtensionApi extends UmbTiptapExtensionApiBase {
  getTiptapExtensions = () => klimaNodes(Node);
}
