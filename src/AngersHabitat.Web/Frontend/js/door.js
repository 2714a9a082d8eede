import { DoorQueue, lastKnown } from './door-queue.js';

const RETRY = 5000;
const LOOK = 5000;

/** The page at the door: counts at once, sends when it can, and shows what other devices count. */
export function startDoor(root = document) {
  const door = root.querySelector('[data-door]');
  if (!door) return;
  // Without network the page is the same for every door: its address says which one.
  if (door.dataset.doorAlone === 'true') recall(door, globalThis.location.pathname.split('/').pop());
  else navigator.serviceWorker?.register('/porte-hors-ligne.js', { scope: '/agents/frequentation/' }).catch(() => {});
  new Door(door, new DoorQueue(door.dataset.door)).start();
}

function recall(door, slug) {
  const known = lastKnown(slug).read();
  Object.assign(door.dataset, { door: slug, inside: known?.inside ?? 0, limit: known?.limit ?? '' });
  door.querySelector('h1').textContent = known?.name ?? 'Porte';
}

class Door {
  constructor(element, queue) {
    this.element = element;
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
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    const tap = { kind: fields.Kind };
    if (fields.Reason) tap.reason = fields.Reason;
    if (fields.OverLimit) tap.overLimit = fields.OverLimit;
    if (fields.OverLimitNote) tap.overLimitNote = fields.OverLimitNote;
    if (tap.kind === 'In' && !tap.overLimit && this.#isFull()) return;
    if (tap.kind === 'Out' && this.shown === 0) {
      this.#say('Personne n\'est compté à l\'intérieur.');
      return;
    }
    this.#say('');
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
    try {
      const answer = await fetch(this.element.dataset.send, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          RequestVerificationToken: this.element.querySelector('[name=__RequestVerificationToken]').value,
        },
        body: JSON.stringify({ taps }),
      });
      if (!this.#isAnswer(answer)) return;
      this.#take(await answer.json(), taps.map(tap => tap.id));
    } catch {
      this.#lose();
    } finally {
      this.sending = false;
      this.#show();
    }
    if (!this.lost && this.queue.all().length > 0) this.#send();
  }

  /** Opened without network, the page has no leave to send: it waits for the real one, which sends. */
  async #knock() {
    this.queue.markOffline();
    try {
      if ((await fetch('/healthz/live', { cache: 'no-store' })).ok) globalThis.location.reload();
    } catch {
      // Still no network.
    }
  }

  async #look() {
    if (this.alone) return this.#knock();
    if (this.sending || document.hidden) return;
    try {
      const answer = await fetch(this.element.dataset.state);
      if (this.#isAnswer(answer) && this.queue.all().length === 0) this.#take(await answer.json(), []);
    } catch {
      this.#lose();
    }
    this.#show();
  }

  #isAnswer(answer) {
    if (answer.ok && !answer.redirected) {
      if (this.ended) this.#say('');
      this.#end(false);
      this.lost = false;
      return true;
    }
    if (answer.redirected || answer.status === 400 || answer.status === 401 || answer.status === 403) {
      this.#end(true);
      this.#say('Votre session est terminée. Les passages comptés sont gardés sur cet appareil : ils partiront quand vous serez reconnecté.');
    }
    this.#lose();
    return false;
  }

  #take(state, sent) {
    this.queue.forget(sent);
    [this.inside, this.limit, this.lastId] = [state.inside, state.limit, state.lastId];
    this.lastKind = state.lastKind;
    this.undoText = state.lastText;
    this.counted = state.count;
    this.#remember();
    if (state.refusals.length > 0) {
      this.#say(state.refusals[0].text);
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

  #end(ended) {
    this.ended = ended;
    this.element.querySelector('[data-door-signin]').hidden = !ended;
  }

  #isFull() {
    return this.limit !== null && this.shown >= this.limit;
  }

  #show() {
    const part = name => this.element.querySelector(`[data-door-${name}]`);
    const full = this.#isFull();
    part('inside').textContent = this.shown;
    if (part('limit')) part('limit').textContent = this.limit ?? '?';
    part('count').classList.toggle('app-door__count--full', full);
    this.element.classList.toggle('app-door--full', full);
    part('fullnote').hidden = !full;
    part('entry').hidden = full;
    part('why').hidden = full;
    part('over').hidden = !full;
    if (this.counted) part('counted').textContent = this.counted;
    const waiting = this.queue.all().length;
    part('undo').hidden = !this.lastId && waiting === 0;
    part('undotext').textContent = waiting > 0 && !this.sending ? 'Annuler le dernier passage' : this.undoText ?? part('undotext').textContent;
    part('offline').textContent = this.lost && waiting > 0 ? `Hors ligne : ${waiting} à envoyer` : this.lost ? 'Hors ligne' : '';
  }

  #say(text) {
    const alert = this.element.querySelector('[data-door-alert]');
    alert.textContent = text;
    alert.hidden = text === '';
  }
}
