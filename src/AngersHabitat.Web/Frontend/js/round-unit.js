import { OfflineLine } from './offline-line.js';
import { OfflineQueue } from './offline-queue.js';

/** Something on a round that has a queue of its own: a visit, a residence that is cleaned. */
export class RoundUnit {
  /** @param {HTMLElement} element says which it is and where to send @param {HTMLElement} page holds the form's token */
  constructor(element, page) {
    this.element = element;
    this.queue = new OfflineQueue(`visit:${element.dataset.visit}`);
    this.line = new OfflineLine(element, 'acts', page);
    // Whether the page offers something else once the portal has heard of what was done.
    this.acted = false;
  }
}

/** The fields of a form as its button sends them; they are named `Act.Kind`, `Act.Points`… Of several of one name the last counts. */
export function fieldsOf(form, button) {
  return Object.fromEntries([...new FormData(form, button)].map(([name, value]) => [nameOf(name), value]));
}

/** All values of one field. */
export function allOf(form, button, wanted) {
  return [...new FormData(form, button)].filter(([name]) => nameOf(name) === wanted).map(([, value]) => value);
}

function nameOf(name) {
  const own = name.split('.').pop();
  return own.charAt(0).toLowerCase() + own.slice(1);
}
