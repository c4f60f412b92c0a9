/** What a test does with any editor. */
export interface EditedPage {
  /** Opens a text that was saved. */
  readonly opened: (html: string) => void;
  /** Pastes HTML, as from another page. */
  readonly pasted: (html: string) => void;
  /** What the editor saves. */
  readonly saved: () => string;
}

export const configuration = location.hash.slice(1);
export const target = document.querySelector<HTMLElement>('#editor') ?? document.body;

export function edited(given: Omit<EditedPage, 'pasted'>): void {
  Object.assign(globalThis, { editor: { ...given, pasted } });
}

function pasted(html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
