import { OfflineLine } from './offline-line.js';
import { OfflineQueue } from './offline-queue.js';
import { recall, remember } from './round-memory.js';
import { leftFor, leftText } from './visit-rules.js';

const RETRY = 5000;
const STARTS = ['Start', 'StartAnyway'];
const ENDS = ['Done', 'FollowUp', 'Absent'];

const base = () => document.documentElement.dataset.base ?? '';

/** The round on a telephone: what is ticked is noted at once, sent when it can be, each act once. */
export function startRound(root = document) {
  const page = root.querySelector('[data-round]');
  if (!page) return;
  const list = page.querySelector('[data-round-list]');
  const alone = page.dataset.roundAlone === 'true';
  if (alone) recall(list);
  else {
    remember(list);
    navigator.serviceWorker?.register(`${base()}/porte-hors-ligne.js`, { scope: `${base()}/agents/interventions/ma-tournee` }).catch(() => {});
  }
  new Round(page, list, alone).start();
}

class Round {
  constructor(page, list, alone) {
    Object.assign(this, { page, list, alone, lost: alone, sending: false });
    this.visits = [...page.querySelectorAll('[data-visit]')].map(element => new Visit(element, page));
  }

  start() {
    this.page.addEventListener('submit', event => this.#done(event), { capture: true });
    globalThis.addEventListener('online', () => this.#send());
    globalThis.addEventListener('offline', () => this.#lose());
    setInterval(() => this.#send(), RETRY);
    // A page kept by the browser may be older than what waits.
    for (const visit of this.visits) visit.queue.all().forEach(act => visit.show(act));
    this.#show();
    this.#send();
  }

  #done(event) {
    const visit = this.visits.find(one => one.element.contains(event.target));
    if (!visit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const act = actOf(event.target, event.submitter);
    const left = leftFor(act.kind, visit.points(), visit.element.dataset.exception === 'true');
    this.#say(left > 0 ? `Protocole : ${leftText(left)}.` : '');
    if (left > 0) return;
    visit.queue.add(act);
    visit.show(act);
    if (!this.alone) remember(this.list);
    navigator.vibrate?.(20);
    this.#show();
    this.#send();
  }

  async #send() {
    if (this.alone) return this.#knock();
    if (this.sending) return;
    this.sending = true;
    for (const visit of this.visits.filter(one => one.queue.all().length > 0)) {
      const acts = visit.queue.message();
      this.#hear(visit, await visit.line.send(acts), acts.map(act => act.id));
      if (this.lost) break;
    }
    this.sending = false;
    this.#show();
  }

  /** Opened without network, the page has no leave to send: it waits for the real one, which sends. */
  async #knock() {
    if (await new OfflineLine(this.page).isBack()) globalThis.location.replace(`${base()}/agents/interventions/ma-tournee`);
  }

  #hear(visit, { state, ended, refused }, sent) {
    if (!state) {
      if (refused !== undefined) this.#say(`Gestes refusés par le portail, gardés sur cet appareil. ${refused}`.trim());
      if (ended) this.#say('Votre session est terminée. Ce que vous avez coché est gardé sur cet appareil et partira quand vous serez reconnecté.');
      this.page.querySelector('[data-round-signin]').hidden = !ended;
      this.#lose();
      return;
    }
    this.lost = false;
    visit.queue.forget(sent);
    if (state.refusals.length > 0) this.#say(state.refusals[0].text);
    // What the page offers next depends on where the visit stands: it is read again once nothing waits.
    if (visit.acted || state.refusals.length > 0) this.#again(state.refusals.length === 0);
  }

  #again(atOnce) {
    if (this.visits.some(visit => visit.queue.all().length > 0)) return;
    if (atOnce) globalThis.location.reload();
    else setTimeout(() => globalThis.location.reload(), RETRY);
  }

  #lose() {
    this.lost = true;
    this.#show();
  }

  #say(text) {
    const alert = this.page.querySelector('[data-round-alert]');
    alert.textContent = text;
    alert.hidden = text === '';
  }

  #show() {
    const waiting = this.visits.reduce((sum, visit) => sum + visit.queue.all().length, 0);
    this.page.querySelector('[data-round-offline]').textContent = this.lost && waiting > 0 ? `Hors ligne : ${waiting} à envoyer` : this.lost ? 'Hors ligne' : '';
  }
}

class Visit {
  constructor(element, page) {
    this.element = element;
    this.queue = new OfflineQueue(`visit:${element.dataset.visit}`);
    this.line = new OfflineLine(element, 'acts', page);
    this.acted = false;
  }

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
}

/** What the button of a form means; its fields are named `Act.Kind`, `Act.Reply`… */
function actOf(form, button) {
  const fields = [...new FormData(form, button)].map(([name, value]) => [name.split('.').pop(), value]);
  const { Kind: kind, PointKey: pointKey, Reply: reply, Words: words } = Object.fromEntries(fields);
  return Object.fromEntries(Object.entries({ kind, pointKey, reply, words }).filter(([, value]) => value));
}
