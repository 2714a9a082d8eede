import { RoundUnit, fieldsOf } from './round-unit.js';
import { leftFor, leftText } from './visit-rules.js';

const STARTS = ['Start', 'StartAnyway'];
const ENDS = ['Done', 'FollowUp', 'Absent'];

/** A visit of a round: its points, its beginning, its end. */
export class Visit extends RoundUnit {
  points() {
    return [...this.element.querySelectorAll('[data-point]')].map(({ dataset }) => ({ moment: dataset.moment, required: dataset.required === 'true', reply: dataset.reply }));
  }

  /** Shows an act as done before the portal has heard of it. */
  show({ kind, pointKey, reply }) {
    if (kind === 'Answer') {
      const point = this.element.querySelector(`[data-point="${pointKey}"]`);
      if (!point) return;
      point.dataset.reply = reply;
      point.querySelectorAll('.app-point__form button').forEach(button => button.setAttribute('aria-pressed', String(button.value === reply)));
      point.querySelector('details')?.removeAttribute('open');
    } else {
      this.acted = true;
      const state = this.element.querySelector('[data-visit-state]');
      state.textContent = STARTS.includes(kind) ? 'Commencée, à envoyer' : ENDS.includes(kind) ? 'Terminée, à envoyer' : state.textContent;
      if (kind === 'StartAnyway') this.element.dataset.exception = 'true';
      this.#offer('[data-first]', false);
      this.#offer('[data-later]', STARTS.includes(kind));
    }
    for (const left of this.element.querySelectorAll('[data-visit-left]'))
      left.textContent = leftText(leftFor(left.closest('[data-visit-start]') ? 'Start' : 'Done', this.points(), this.element.dataset.exception === 'true'));
  }

  #offer(part, offered) {
    this.element.querySelectorAll(part).forEach(element => { element.hidden = !offered; });
  }

  /** What the button of a form means. */
  actOf(form, button) {
    const { kind, pointKey, reply, words } = fieldsOf(form, button);
    return Object.fromEntries(Object.entries({ kind, pointKey, reply, words }).filter(([, value]) => value));
  }

  /** What the portal will refuse, in words; empty when it may be said. */
  refuses({ kind }) {
    const left = leftFor(kind, this.points(), this.element.dataset.exception === 'true');
    return left > 0 ? `Protocole : ${leftText(left)}.` : '';
  }
}
