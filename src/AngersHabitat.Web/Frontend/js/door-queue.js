// Passages in one message; the portal takes no more.
const MOST_SENT = 200;

/**
 * Taps that wait to be sent, kept through a reload, a flat battery and a lost network. Each has an id of its own, so
 * sending one twice stores it once; a tap leaves the queue only when the server has answered for it.
 */
export class DoorQueue {
  /** @param {string} door @param {Storage} store @param {() => number} now milliseconds of the device's clock */
  constructor(door, store = localStorage, now = Date.now) {
    this.key = `door:${door}`;
    this.store = store;
    this.now = now;
  }

  /** @returns {{id: string, kind: string, at: number, offline?: boolean, reason?: string, overLimit?: string, overLimitNote?: string, undoesId?: string}[]} */
  all() {
    try {
      return JSON.parse(this.store.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }

  add(tap) {
    const full = { id: newId(), at: this.now(), ...tap };
    this.#write([...this.all(), full]);
    return full;
  }

  /** The network is lost: what waits could not be sent when it was tapped. */
  markOffline() {
    this.#write(this.all().map(tap => ({ ...tap, offline: true })));
  }

  forget(ids) {
    this.#write(this.all().filter(tap => !ids.includes(tap.id)));
  }

  /** What is sent: at most MOST_SENT, oldest first, each with its age, since the device's date may be wrong. From now on they may have arrived. */
  message() {
    const now = this.now();
    const taps = this.all();
    this.#write(taps.map((tap, index) => (index < MOST_SENT ? { ...tap, tried: true } : tap)));
    return taps.slice(0, MOST_SENT).map(({ at, offline, tried, change, ...tap }) => ({
      ...tap, offline: offline === true, secondsAgo: Math.max(0, (now - at) / 1000),
    }));
  }

  /**
   * Takes the last passage back. One that was never sent is simply forgotten; one that may have arrived, even when its
   * answer was lost, is undone by a tap of its own.
   * @param {{id: string, kind: string} | null} last the last passage that the server knows
   */
  undo(last) {
    const undone = new Set(this.all().map(tap => tap.undoesId));
    const waiting = this.all().filter(tap => (tap.kind === 'In' || tap.kind === 'Out') && !undone.has(tap.id)).pop();
    if (waiting && !waiting.tried) return this.forget([waiting.id]);
    const mistake = waiting ?? last;
    if (mistake?.id && !undone.has(mistake.id))
      this.add({ kind: 'Undo', undoesId: mistake.id, change: mistake.kind === 'Out' ? 1 : -1 });
  }

  /** How the taps that wait change the number inside. */
  change() {
    return this.all().reduce((sum, tap) => sum + (tap.kind === 'In' ? 1 : tap.kind === 'Out' ? -1 : tap.change ?? 0), 0);
  }

  #write(taps) {
    if (taps.length === 0) this.store.removeItem(this.key);
    else this.store.setItem(this.key, JSON.stringify(taps));
  }
}

/** A version 4 UUID; `crypto.randomUUID` exists on secure pages only, `getRandomValues` everywhere. */
export function newId(source = globalThis.crypto) {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
