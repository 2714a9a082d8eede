/**
 * What a key means while a call is noted: `{ choose }`, `{ submit }` or null. A key typed into a text field stays text;
 * with Alt or Meta, or Ctrl other than Ctrl+Entrée, it belongs to the browser.
 */
export function readCallKey(event, enabled = true) {
  if (event.key === 'Enter' && event.ctrlKey) return { submit: true };
  if (!enabled || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isText(event.target)) return null;
  const key = event.key.toLowerCase();
  return /^[1-8rtpun]$/.test(key) ? { choose: key } : null;
}

function isText(target) {
  const tag = target?.tagName?.toLowerCase();
  return tag === 'textarea' || tag === 'select' || (tag === 'input' && !['radio', 'checkbox', 'submit', 'button'].includes(target.type));
}

/** Two keys note a call: one for the reason, one for the outcome. An outcome that asks for more opens its fields instead. */
export function startCallKeys(root = document) {
  const form = root.querySelector('form[data-call-keys]');
  if (!form) return;
  const toggle = showToggle(form);
  root.addEventListener('keydown', event => {
    const asked = readCallKey(event, toggle.checked);
    if (!asked) return;
    event.preventDefault();
    if (asked.submit) form.requestSubmit();
    else choose(form, asked.choose);
  });
  form.addEventListener('change', () => showDetails(form));
  showDetails(form);
}

function showToggle(form) {
  const toggle = form.querySelector('[data-call-toggle]');
  toggle.hidden = false;
  form.querySelector('[data-call-toggle-text]').hidden = false;
  toggle.checked = localStorage.getItem('call-keys') !== 'off';
  toggle.addEventListener('change', () => localStorage.setItem('call-keys', toggle.checked ? 'on' : 'off'));
  return toggle;
}

function choose(form, key) {
  const control = form.querySelector(`[data-call-key="${key}"]`);
  control.focus();
  if (control.type !== 'radio') return;
  control.checked = true;
  showDetails(form);
  if (control.name !== 'Call.Outcome') return;
  if (control.dataset.callMore) form.querySelector('[data-call-detail]:not([hidden]) input')?.focus();
  else if (!('callStay' in form.dataset) && form.querySelector('[name="Call.Reason"]:checked')) form.requestSubmit();
}

function showDetails(form) {
  const chosen = ['Call.Reason', 'Call.Outcome'].map(name => form.querySelector(`[name="${name}"]:checked`)?.value);
  for (const detail of form.querySelectorAll('[data-call-detail]'))
    detail.hidden = !detail.dataset.callDetail.split(',').some(value => chosen.includes(value));
}
