import { formatClock } from './french-time.js';
import { RoundUnit, allOf, fieldsOf } from './round-unit.js';

/** A residence that is cleaned: one tap a point, « tout est fait », what was not done, a problem, and the last of it taken back. */
export class Stop extends RoundUnit {
  /** What the button of a form means. */
  actOf(form, button) {
    const { kind, reason, words, aboutId } = fieldsOf(form, button);
    const points = allOf(form, button, 'points').map(Number);
    return Object.fromEntries(Object.entries({ kind, reason, words, aboutId, points: points.length > 0 ? points : undefined }).filter(([, value]) => value));
  }

  /** What the portal will refuse, in words; empty when it may be said. */
  refuses({ kind, points, reason, words, aboutId }) {
    if (kind === 'Undo' || kind === 'Mended') return aboutId ? '' : 'Il n’y a rien à annuler.';
    if (!points) return 'Choisissez au moins un point.';
    if (kind === 'NotDone' && !reason) return 'Choisissez la raison.';
    if (kind === 'Problem' && !words) return 'Dites quel est le problème.';
    return kind === 'NotDone' && reason === 'Other' && !words ? 'Dites pourquoi en quelques mots.' : '';
  }

  /** Shows an act as done before the portal has heard of it. */
  show(act) {
    if (act.kind === 'Undo') this.#takeBack(act.aboutId);
    else {
      for (const point of this.#points(act.points ?? [])) mark(point, act);
      if (act.kind !== 'Mended') this.#offerUndo(act);
    }
    this.acted ||= act.kind !== 'Done';
    this.element.querySelectorAll('details[open]').forEach(part => part.removeAttribute('open'));
    this.#offerAll();
  }

  #points(numbers) {
    return numbers.map(number => this.element.querySelector(`[data-clean="${number}"]`)).filter(Boolean);
  }

  #takeBack(id) {
    for (const point of this.element.querySelectorAll(`[data-by="${id}"]`)) {
      point.querySelector('[data-clean-state]').textContent = point.dataset.before;
      point.querySelector('button').setAttribute('aria-pressed', String(point.dataset.open !== 'true'));
      delete point.dataset.by;
    }
    const undo = this.element.querySelector('[data-clean-undo]');
    if (undo) undo.hidden = true;
  }

  #offerUndo(act) {
    const undo = this.element.querySelector('[data-clean-undo]');
    if (!undo) return;
    undo.querySelector('[name$=".AboutId"]').value = act.id;
    undo.querySelector('[data-clean-last]').textContent = `« ${wordOf(act)} » : ${this.#points(act.points ?? []).map(point => point.dataset.name).join(', ')}, ${formatClock(act.at)}`;
    undo.hidden = false;
  }

  /** « Tout est fait » is what is still to be done. */
  #offerAll() {
    const all = this.element.querySelector('[data-clean-all]');
    if (!all) return;
    for (const field of all.querySelectorAll('[name$=".Points"]'))
      field.disabled = this.#points([field.value]).some(point => point.dataset.by);
    all.hidden = [...all.querySelectorAll('[name$=".Points"]')].every(field => field.disabled);
  }
}

function mark(point, act) {
  if (act.kind === 'Problem') return;
  point.dataset.by = act.id;
  point.querySelector('[data-clean-state]').textContent = act.kind === 'Done' ? `Fait à ${formatClock(act.at)}` : 'Pas fait';
  point.querySelector('button').setAttribute('aria-pressed', String(act.kind === 'Done'));
}

const wordOf = ({ kind }) => ({ Done: 'Fait', NotDone: 'Pas fait', Problem: 'Problème' })[kind] ?? '';
