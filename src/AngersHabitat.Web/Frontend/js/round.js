import { OfflineLine } from './offline-line.js';
import { recall, remember } from './round-memory.js';
import { Stop } from './cleaning-stop.js';
import { Visit } from './round-visit.js';

const RETRY = 5000;
// What a round goes to, by the kind that its page names.
const UNITS = { visits: Visit, cleaning: Stop };

const base = () => document.documentElement.dataset.base ?? '';

/** A round on a telephone, of visits or of residences that are cleaned: what is ticked is noted at once, sent when it can be, each act once. */
export function startRound(root = document) {
  const page = root.querySelector('[data-round]');
  if (!page) return;
  const list = page.querySelector('[data-round-list]');
  const alone = page.dataset.roundAlone === 'true';
  const kind = page.dataset.round;
  if (alone) recall(list, kind);
  else {
    remember(list, kind);
    navigator.serviceWorker?.register(`${base()}/porte-hors-ligne.js`, { scope: `${base()}${page.dataset.roundAddress}` }).catch(() => {});
  }
  new Round(page, list, alone).start();
}

class Round {
  constructor(page, list, alone) {
    Object.assign(this, { page, list, alone, lost: alone, sending: false });
    const Unit = UNITS[page.dataset.round];
    this.visits = [...page.querySelectorAll('[data-visit]')].map(element => new Unit(element, page));
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

  async #done(event) {
    const visit = this.visits.find(one => one.element.contains(event.target));
    if (!visit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const act = visit.actOf(event.target, event.submitter);
    const refused = visit.refuses(act);
    this.#say(refused);
    if (refused) return;
    if (hasFile(event.target)) {
      if (await this.#sendWhole(event.target, event.submitter)) return;
      this.#say('Pas de réseau : le problème est noté, sans sa photo.');
    }
    visit.show(visit.queue.add(act));
    if (!this.alone) remember(this.list, this.page.dataset.round);
    navigator.vibrate?.(20);
    this.#show();
    this.#send();
  }

  /** A form with a picture goes as it is, or not at all: a device keeps no picture. */
  async #sendWhole(form, button) {
    if (this.alone || this.lost) return false;
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form, button) });
      if (answer.ok) globalThis.location.reload();
      else this.#say(refusalIn(await answer.text()));
      return true;
    } catch {
      this.#lose();
      return false;
    }
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
    if (await new OfflineLine(this.page).isBack()) globalThis.location.replace(`${base()}${this.page.dataset.roundAddress}`);
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

const hasFile = form => [...form.querySelectorAll('input[type="file"]')].some(field => field.files.length > 0);

/** What a page says is wrong with the form that was sent. */
function refusalIn(page) {
  const error = new DOMParser().parseFromString(page, 'text/html').querySelector('main .govuk-error-message, .govuk-error-summary li');
  return error?.textContent.trim() ?? 'Le portail n’a pas pris la photo. Essayez sans elle.';
}
