// Acts in one message; the portal takes no more.
const MOST_SENT = 200;

const QUEUES = /^(?:door|visit):/;

/**
 * Acts that wait to be sent, kept through a reload, a flat battery and a lost network: taps at a door, what is done at a visit. Each has an id of its
 * own, so sending one twice stores it once; it leaves the queue only when the server has answered for it.
 */
export class OfflineQueue {
  /** @param {string} key of the store @param {Storage} store @param {() => number} now milliseconds of the device's clock */
  constructor(key, store = localStorage, now = Date.now) {
    this.key = key;
    this.store = store;
    this.now = now;
  }

  /** @returns {{id: string, kind: string, at: number, offline?: boolean, tried?: boolean}[]} */
  all() {
    try {
      return JSON.parse(this.store.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }

  add(act) {
    const full = { id: newId(), at: this.now(), ...act };
    this.write([...this.all(), full]);
    return full;
  }

  /** The network is lost: what waits could not be sent when it was done. */
  markOffline() {
    this.write(this.all().map(act => ({ ...act, offline: true })));
  }

  forget(ids) {
    this.write(this.all().filter(act => !ids.includes(act.id)));
  }

  /** What is sent: at most MOST_SENT, oldest first, each with its age, since the device's date may be wrong. From now on they may have arrived. */
  message() {
    const now = this.now();
    const acts = this.all();
    this.write(acts.map((act, index) => (index < MOST_SENT ? { ...act, tried: true } : act)));
    return acts.slice(0, MOST_SENT).map(({ at, offline, tried, change, ...act }) => ({
      ...act, offline: offline === true, secondsAgo: Math.max(0, (now - at) / 1000),
    }));
  }

  write(acts) {
    if (acts.length === 0) this.store.removeItem(this.key);
    else this.store.setItem(this.key, JSON.stringify(acts));
  }
}

/** How many acts wait on this device, of all doors and rounds: signing out would lose them. */
export function actsWaiting(store = localStorage) {
  return Object.keys(store).filter(key => QUEUES.test(key)).reduce((sum, key) => sum + new OfflineQueue(key, store).all().length, 0);
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
