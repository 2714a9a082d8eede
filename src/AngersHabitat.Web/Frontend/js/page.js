/** The menu is a `<details>`: it works alone. Escape closes it and gives the focus back to its button. */
export function startDisclosures(root = document) {
  root.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const open = event.target.closest?.('details[data-menu][open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
  });
}

/** `[data-print]` buttons are written by the server with `hidden`: without scripts they would do nothing. */
export function startPrintButtons(root = document) {
  for (const button of root.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => globalThis.print());
  }
}

/** `[data-copy="id"]` copies what a field holds; where the browser does not let it, the field is selected, ready for Ctrl+C. */
export function startCopyButtons(root = document) {
  for (const button of root.querySelectorAll('[data-copy]')) {
    const field = root.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener('click', async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        button.textContent = 'Copié';
      } catch {
        button.textContent = 'Sélectionné : copiez par Ctrl+C';
      }
    });
  }
}

/** What is folded on the screen is whole on paper. */
export function startWholePrint(root = document) {
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll('details:not([open]):not([data-menu])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

/** After a refusal the reader starts at the list of what to correct. */
export function focusErrorSummary(root = document) {
  root.querySelector('[data-error-summary]')?.focus();
}
