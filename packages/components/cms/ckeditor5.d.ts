import type { Editor, PluginInterface } from '@ckeditor/ckeditor5-core';

export declare class KlimaElements implements PluginInterface {
  static readonly pluginName: 'KlimaElements';
  static readonly requires: readonly ['GeneralHtmlSupport'];
  constructor(editor: Editor);
  init(): void;
}
