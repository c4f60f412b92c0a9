/** The keys that a register is saved, undone and redone with, as in other programs. */
import type { Desk } from './desk.ts';

export function pressKey(desk: Desk, event: KeyboardEvent): void {
  if (!desk.document || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  // A field undoes what is typed in it by itself.
  const isInText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (key === 's') {
    event.preventDefault();
    // What stands over the page is ended first.
    if (desk.forms.over.length === 0) desk.go({ page: 'save' });
  } else if ((key === 'z' || key === 'y') && !isInText) {
    event.preventDefault();
    if (event.shiftKey || key === 'y') desk.redo();
    else desk.undo();
  }
}
