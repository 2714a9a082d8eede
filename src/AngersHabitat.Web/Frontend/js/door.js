import { OfflineLine } from './offline-line.js';
import { lastKnown, recall } from './door-memory.js';
import { DoorQueue } from './door-queue.js';
import { DoorScreen, tapOf } from './door-screen.js';

const RETRY = 5000;
const LOOK = 5000;

/** The path under which the portal stands on its host, most often none. */
const base = () => document.documentElement.dataset.base ?? '';

/** The page at the door: counts at once, sends when it can, and shows what other devices count. */
export function startDoor(root = document) {
  const door = root.querySelector('[data-door]');
  if (!door) return;
  // Without network the page is the same for every door: its address says which one.
  if (door.dataset.doorAlone === 'true') recall(door, globalThis.location.pathname.split('/').pop());
  else navigator.serviceWorker?.register(`${base()}/porte-hors-ligne.js`, { scope: `${base()}/agents/frequentation/` }).catch(() => {});
  new Door(door, new DoorQueue(door.dataset.door)).start();
}

class Door {
  constructor(element, queue) {
    this.element = element;
    this.screen = new DoorScreen(element);
    this.line = new OfflineLine(element);
    this.queue = queue;
    this.inside = Number(element.dataset.inside);
    this.limit = element.dataset.limit ? Number(element.dataset.limit) : null;
    this.lastId = element.dataset.last || null;
    this.lastKind = element.dataset.lastkind || null;
    this.sending = false;
    this.known = lastKnown(element.dataset.door);
    this.alone = element.dataset.doorAlone === 'true';
    this.lost = this.alone;
  }

  start() {
    this.element.ownerDocument.addEventListener('submit', event => this.#tapped(event), { capture: true });
    globalThis.addEventListener('online', () => this.#send());
    globalThis.addEventListener('offline', () => this.#lose());
    setInterval(() => (this.queue.all().length > 0 ? this.#send() : this.#look()), LOOK);
    if (!this.alone) this.#remember();
    this.#show();
    this.#send();
  }

  get shown() {
    return Math.max(0, this.inside + this.queue.change());
  }

  #tapped(event) {
    const form = event.target;
    if (!form.matches('.app-door form, [data-door-other]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const tap = tapOf(form, event.submitter);
    if (tap.kind === 'In' && !tap.overLimit && this.#isFull()) return;
    if (tap.kind === 'Out' && this.shown === 0) {
      this.screen.say('Personne n\'est compté à l\'intérieur.');
      return;
    }
    this.screen.say('');
    form.closest('details')?.removeAttribute('open');
    if (tap.kind === 'Undo') this.queue.undo({ id: this.lastId, kind: this.lastKind });
    else this.queue.add(tap);
    navigator.vibrate?.(20);
    this.#show();
    this.#send();
  }

  async #send() {
    if (this.alone) return this.#knock();
    if (this.sending || this.queue.all().length === 0) return;
    this.sending = true;
    const taps = this.queue.message();
    this.#hear(await this.line.send(taps), taps.map(tap => tap.id));
    this.sending = false;
    this.#show();
    if (!this.lost && this.queue.all().length > 0) this.#send();
  }

  async #look() {
    if (this.alone) return this.#knock();
    if (this.sending || document.hidden) return;
    const answer = await this.line.look();
    // What was tapped meanwhile is not in this state: the answer to its sending has it.
    if (answer.state && this.queue.all().length > 0) return;
    this.#hear(answer, []);
    this.#show();
  }

  /** Opened without network, the page has no leave to send: it waits for the real one, which sends. */
  async #knock() {
    this.queue.markOffline();
    if (!(await this.line.isBack())) return;
    // Under its own address the page is no door: reloading it would give itself.
    if (this.element.dataset.door === 'hors-ligne') globalThis.location.replace(`${base()}/agents/frequentation`);
    else globalThis.location.reload();
  }

  #hear({ state, ended, refused }, sent) {
    if (!state) {
      if (refused !== undefined) this.screen.say(`Passages refusés par le portail, gardés sur cet appareil. ${refused}`.trim());
      if (ended) this.screen.end(true, 'Votre session est terminée. Les passages comptés sont gardés sur cet appareil : ils partiront quand vous serez reconnecté.');
      this.#lose();
      return;
    }
    if (this.screen.ended) this.screen.end(false, '');
    this.lost = false;
    this.#take(state, sent);
  }

  #take(state, sent) {
    this.queue.forget(sent);
    [this.inside, this.limit, this.lastId] = [state.inside, state.limit, state.lastId];
    this.lastKind = state.lastKind;
    this.undoText = state.lastText;
    this.counted = state.count;
    this.#remember();
    if (state.refusals.length > 0) {
      this.screen.say(state.refusals[0].text);
      navigator.vibrate?.([80, 60, 80]);
    }
  }

  /** For the day this page is opened without network. */
  #remember() {
    this.known.write({ name: this.element.querySelector('h1').textContent, inside: this.inside, limit: this.limit });
  }

  #lose() {
    this.lost = true;
    this.queue.markOffline();
    this.#show();
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.#send(), RETRY);
  }

  #isFull() {
    return this.limit !== null && this.shown >= this.limit;
  }

  #show() {
    const waiting = this.queue.all().length;
    this.screen.show({
      inside: this.shown, limit: this.limit, full: this.#isFull(), counted: this.counted,
      waiting, lost: this.lost, canUndo: Boolean(this.lastId) || waiting > 0,
      undoText: waiting > 0 && !this.sending ? 'Annuler le dernier passage' : this.undoText,
    });
  }
}
