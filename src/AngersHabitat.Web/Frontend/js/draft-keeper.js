import { formatClock } from './french-time.js';
import { actsWaiting } from './offline-queue.js';
import { pageClock } from './server-clock.js';

const PREFIX = 'draft:';
const SENT = 'sent';
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
  /**
   * @param {Storage} storage of this tab: a draft may hold personal data, so it goes with the tab.
   * @param {string} [account] whose drafts are read and written; those of somebody else are as good as none.
   */
  constructor(storage, account) {
    this.storage = storage;
    this.account = account;
  }

  load(key) {
    try {
      const draft = JSON.parse(this.storage.getItem(PREFIX + key));
      return draft && draft.account === this.account ? draft : null;
    } catch {
      return null;
    }
  }

  save(key, pairs, at, more = {}) {
    try {
      this.storage.setItem(PREFIX + key, JSON.stringify({ at, pairs, account: this.account, ...more }));
    } catch {
      // The storage is full or refused: the form works without a draft.
    }
  }

  clear(key) {
    this.storage.removeItem(PREFIX + key);
  }

  keys() {
    return Object.keys(this.storage).filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length));
  }

  clearAll() {
    for (const key of this.keys()) this.clear(key);
  }

  /** Somebody else signed in to this tab: what was typed here before is not theirs to read. */
  clearOthers() {
    for (const key of this.keys()) if (!this.load(key)) this.clear(key);
  }

  /** The sign-in page says that nothing was saved: what was sent last comes back on the page of its form, whoever it was that sent it. */
  loseSent() {
    try {
      const sent = JSON.parse(this.storage.getItem(PREFIX + SENT));
      if (!sent) return false;
      this.storage.setItem(PREFIX + SENT, JSON.stringify({ ...sent, lost: true }));
      return true;
    } catch {
      return false;
    }
  }

  /** What was sent last and lost. Sent and answered by a page of the portal, it has arrived, and is forgotten. */
  takeLost() {
    const sent = this.load(SENT);
    if (sent?.lost) return sent;
    this.clear(SENT);
    return null;
  }
}

/**
 * What was typed survives a lost network (forms marked `data-draft-key`) and a session that ended under the form (every form of the staff space).
 * A page that shows `data-draft-saved="key"` clears that draft. Signing out clears all, and so does another person's signing in.
 */
export function startDraftKeeper(root = document, storage = sessionStorage) {
  const account = root.documentElement.dataset.account;
  const drafts = new DraftStore(storage, account);
  if (root.querySelector('[data-sign-in]')) {
    const says = root.querySelector('[data-nothing-saved]');
    if (says && (drafts.loseSent() || drafts.keys().length > 0)) (says.querySelector('[data-draft-kept]') ?? {}).hidden = false;
    return;
  }
  clearOnSignOut(root, drafts);
  if (!account) return;
  drafts.clearOthers();
  for (const saved of root.querySelectorAll('[data-draft-saved]')) drafts.clear(saved.dataset.draftSaved);
  const clock = pageClock(root.documentElement);
  if (!broughtBack(root, drafts)) bringBack(root, drafts);
  for (const form of root.querySelectorAll('form[data-draft-key]')) keep(form, drafts, clock);
  root.addEventListener('submit', event => keepSent(event, drafts, clock));
}

/** On every page that shows the button, the public ones too. The portal has the browser forget all that it holds, what waits to be sent as well: that is asked first. */
export function clearOnSignOut(root = document, drafts = new DraftStore(sessionStorage)) {
  root.addEventListener('submit', event => {
    if (!pathOf(event.target).endsWith('/deconnexion')) return;
    const waiting = actsWaiting();
    if (waiting > 0 && !globalThis.confirm(`${waiting === 1 ? '1 geste noté sur cet appareil n\'est pas encore envoyé' : `${waiting} gestes notés sur cet appareil ne sont pas encore envoyés`}. Se déconnecter et les perdre ?`)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    drafts.clearAll();
    forgetRounds();
  }, { capture: true });
}

/** Where the browser does not know the header that says so. */
function forgetRounds(store = localStorage) {
  for (const key of Object.keys(store).filter(one => /^(?:round|door|visit|door-state):/.test(one))) store.removeItem(key);
}

function keepSent(event, drafts, clock) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || form.dataset.draftKey || pathOf(form).endsWith('/deconnexion')) return;
  const pairs = readFields(form.elements);
  if (pairs.length > 0) drafts.save(SENT, pairs, clock.now(), { action: pathOf(form) });
}

/** The portal has filled the form in again by itself, in answer to the sign-in page: from here on it is the page of the form. */
function broughtBack(root, drafts) {
  const says = root.querySelector('[data-kept-form]');
  if (!says) return false;
  drafts.clear(SENT);
  globalThis.history.replaceState(null, '', says.dataset.keptForm);
  return true;
}

function bringBack(root, drafts) {
  const sent = drafts.takeLost();
  const form = sent && [...root.querySelectorAll('form[method="post" i]')].find(one => pathOf(one) === sent.action && holds(one, sent.pairs));
  if (!form) return;
  const shown = readFields(form.elements);
  writeFields(form.elements, sent.pairs);
  for (let around = form.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  sayRestored(form, sent, () => {
    drafts.clear(SENT);
    writeFields(form.elements, shown);
  });
}

function holds(form, pairs) {
  const names = new Set([...form.elements].map(element => element.name));
  return pairs.every(([name]) => names.has(name));
}

function pathOf(form) {
  return new URL(form.getAttribute('action') || form.ownerDocument.URL, form.ownerDocument.URL).pathname;
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
