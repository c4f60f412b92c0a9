/**
 * Runs the script file: at once, or, where a server wrote what the elements show, when that has been painted. So the
 * script never comes between a reader and what is there to be read.
 *
 * It is put around the script as text, so it holds all it needs.
 */
export async function start(run: () => void): Promise<void> {
  const waiting = document.querySelectorAll('[data-klima], :not(:defined)');
  if ([...waiting].some((element) => element.shadowRoot ?? element.firstElementChild)) {
    await new Promise<void>((resolve) => {
      // The task after the callback of a frame follows its painting.
      requestAnimationFrame(() => setTimeout(resolve));
      // No frame comes to a page that nobody sees.
      setTimeout(resolve, 500);
    });
  }
  run();
}
