/**
 * The portal's clock as seen from the browser: the server's instant at the time the page was written, plus what has
 * passed since. The device's own date is never trusted, and in demonstration mode it would be wrong by years.
 */
export class ServerClock {
  /** @param {string} serverNow ISO instant @param {() => number} read milliseconds that keep running during sleep */
  constructor(serverNow, read = Date.now) {
    this.read = read;
    this.set(serverNow);
  }

  set(serverNow) {
    const instant = Date.parse(serverNow);
    this.offset = Number.isNaN(instant) ? 0 : instant - this.read();
  }

  /** Milliseconds since 1970. */
  now() {
    return this.read() + this.offset;
  }
}

/** The page may have been kept for half a minute; the header « Server-Timing: now » is written as it leaves. */
export function pageClock(root = document.documentElement) {
  const [navigation] = globalThis.performance?.getEntriesByType?.('navigation') ?? [];
  const sent = navigation?.serverTiming?.find(entry => entry.name === 'now')?.description;
  return new ServerClock(sent || root.dataset.serverNow);
}

/** What the same header of an answer says, or null. @param {Response} response */
export function sentAt(response) {
  return /(?:^|,\s*)now;desc="([^"]+)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1] ?? null;
}
