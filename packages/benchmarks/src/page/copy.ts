/** Lets a button of a page copy its `data-copy`, and says how it went in the status beside it. */
export function copyOnClick(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  button?.addEventListener('click', () => {
    const { copy = '', done = '', failed = '' } = button.dataset;
    void navigator.clipboard.writeText(copy).then(
      () => button.nextElementSibling?.replaceChildren(done),
      () => button.nextElementSibling?.replaceChildren(failed),
    );
  });
}
