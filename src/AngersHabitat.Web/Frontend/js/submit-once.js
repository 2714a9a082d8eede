/**
 * A second press while the first is under way sends nothing. The server also stores once what is sent twice; this
 * only spares the person the doubt. Forms by GET, and downloads marked `data-submit-many`, are left alone.
 */
export function startSubmitOnce(root = document) {
  root.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || 'submitMany' in form.dataset) return;
    if (form.dataset.submitting) {
      event.preventDefault();
      return;
    }
    form.dataset.submitting = 'true';
    for (const button of buttons(form)) button.setAttribute('aria-disabled', 'true');
  });
  // The page may come back from the browser's history as it was left.
  globalThis.addEventListener('pageshow', () => root.querySelectorAll('form[data-submitting]').forEach(release));
}

function release(form) {
  delete form.dataset.submitting;
  for (const button of buttons(form)) button.removeAttribute('aria-disabled');
}

function buttons(form) {
  return [...form.elements].filter(element => element.type === 'submit');
}
