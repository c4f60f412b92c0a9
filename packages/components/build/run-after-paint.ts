/**
 * Runs the script file: at once, or, where a server wrote what the elements show, when that has been painted. So the
 * script hardly ever comes between a reader and what is there to be read.
 *
 * It is put around the script as text, so it holds all it needs.
 */
export function runAfterPaint(run: () => void): void {
  // What `renderToString` writes: content in its language, or a shadow root and its mark. They are counted, not taken:
  // the first element that a script takes makes the browser prepare all that scripts can do with one.
  const isWritten = document.querySelectorAll(
    ':is([data-klima], :not(:defined)) > [lang], [data-rendered]:not(:defined)',
  ).length;
  if (!isWritten) {
    run();
    return;
  }
  void new Promise<unknown>((resolve) => {
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    // No frame comes to a page that nobody sees.
    setTimeout(resolve, 500);
  }).then(run);
}
