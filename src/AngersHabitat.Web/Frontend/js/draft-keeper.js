import { formatClock } from './french-time.js';
import { pageClock } from './server-clock.js';

const PREFIX = 'draft:';
const LEFT_OUT = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset']);

/** What the person typed, as `[name, value]` pairs. Hidden fields (tokens, versions) and passwords are never kept. */
export function readFields(elements) {
  return [...elements].filter(isKept).filter(element => !isChoice(element) || element.checked)
    .flatMap(element => selectedValues(element).map(value => [element.name, value]));
}

/** Puts kept pairs back into the fields. */
export function writeFields(elements, pairs) {
  const kept = new Map();
  for (const [name, value] of pairs) kept.set(name, [...(kept.get(name) ?? []), value]);
  for (const element of [...elements].filter(isKept)) {
    const values = kept.get(element.name) ?? [];
    if (isChoice(element)) element.checked = values.includes(element.value);
    else if (element.options) for (const option of element.options) option.selected = values.includes(option.value);
    else if (values.length > 0) element.value = values[0];
  }
}

function isKept(element) {
  return element.name && !element.disabled && !LEFT_OUT.has(element.type) && element.tagName !== 'FIELDSET';
}

function isChoice(element) {
  return element.type === 'checkbox' || element.type === 'radio';
}

function selectedValues(element) {
  return element.options ? [...element.options].filter(option => option.selected).map(option => option.value) : [element.value];
}

export class DraftStore {
  /** @param {Storage} storage of this tab: a draft may hold personal data, so it goes with the tab. */
  constructor(storage) {
    this.storage = storage;
  }

  load(key) {
    try {
      return JSON.parse(this.storage.getItem(PREFIX + key));
    } catch {
      return null;
    }
  }

  save(key, pairs, at) {
    try {
      this.storage.setItem(PREFIX + key, JSON.stringify({ at, pairs }));
    } catch {
      // The storage is full or refused: the form works without a draft.
    }
  }

  clear(key) {
    this.storage.removeItem(PREFIX + key);
  }

  clearAll() {
    for (const key of Object.keys(this.storage)) if (key.startsWith(PREFIX)) this.storage.removeItem(key);
  }
}

/**
 * Forms marked `data-draft-key` survive a lost network. A page that shows `data-draft-saved="key"` clears that draft;
 * one that shows `data-drafts-clear` (the sign-in page) clears all.
 */
export function startDraftKeeper(root = document, storage = sessionStorage) {
  const drafts = new DraftStore(storage);
  for (const saved of root.querySelectorAll('[data-draft-saved]')) drafts.clear(saved.dataset.draftSaved);
  if (root.querySelector('[data-drafts-clear]')) drafts.clearAll();
  const clock = pageClock(root.documentElement);
  for (const form of root.querySelectorAll('form[data-draft-key]')) keep(form, drafts, clock);
}

function keep(form, drafts, clock) {
  const key = form.dataset.draftKey;
  const shown = JSON.stringify(readFields(form.elements));
  const draft = drafts.load(key);
  if (draft && JSON.stringify(draft.pairs) !== shown) {
    writeFields(form.elements, draft.pairs);
    sayRestored(form, draft, () => {
      drafts.clear(key);
      writeFields(form.elements, JSON.parse(shown));
    });
  }
  form.addEventListener('input', () => drafts.save(key, readFields(form.elements), clock.now()));
  form.addEventListener('submit', event => {
    if (event.defaultPrevented || navigator.onLine !== false) return;
    event.preventDefault();
    drafts.save(key, readFields(form.elements), clock.now());
    notice(form, 'Pas de réseau : rien n\'est encore enregistré. Votre saisie est gardée sur ce poste ; recommencez dès que le réseau revient.');
  });
}

function sayRestored(form, draft, undo) {
  const element = notice(form, `Votre saisie de ${formatClock(draft.at)}, non enregistrée, a été reprise. `);
  const button = element.ownerDocument.createElement('button');
  Object.assign(button, { type: 'button', className: 'app-link-button', textContent: 'L\'effacer' });
  button.addEventListener('click', () => {
    undo();
    element.remove();
  });
  element.append(button);
}

function notice(form, text) {
  let element = form.querySelector('[data-draft-notice]');
  if (!element) {
    element = form.ownerDocument.createElement('p');
    element.dataset.draftNotice = '';
    element.className = 'app-notice app-notice--attention';
    element.setAttribute('role', 'status');
    form.prepend(element);
  }
  element.textContent = text;
  return element;
}
