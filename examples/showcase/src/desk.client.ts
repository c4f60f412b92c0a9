/** The desk in the browser. */
import { Desk } from './desk/view/desk.ts';
import { dropFile } from './desk/view/file.ts';

const root = document.querySelector<HTMLElement>('.desk-app');
if (!root) throw new Error('There is no .desk-app on the page.');
root.replaceChildren();
const desk = new Desk(root, document.documentElement.lang === 'en' ? 'en' : 'da');
desk.update();

// A file may be dropped anywhere on the page; else the browser would leave it for the file.
addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  drop(true);
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop(false);
});
addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  drop(false);
  void dropFile(desk, file);
});

function drop(isDropping: boolean): void {
  if (desk.isDropping === isDropping) return;
  desk.isDropping = isDropping;
  desk.update();
}
