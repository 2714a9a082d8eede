import { formatClock, formatDelay, formatMoment } from './french-time.js';
import { pageClock, sentAt } from './server-clock.js';

const LONGEST_SLEEP = 60 * 60_000;
const RETRIES = [15_000, 30_000, 60_000, 120_000, 300_000];

/** The earliest instant at which a shown state ends, or null. */
export function nextChange(untils) {
  const instants = untils.map(until => Date.parse(until)).filter(instant => !Number.isNaN(instant));
  return instants.length === 0 ? null : Math.min(...instants);
}

/**
 * How long to sleep before looking again. Visitors of one page do not all ask in the same second (`spread`, 0 to 1),
 * and the server is asked just after the change, never before.
 */
export function sleepTime({ now, change, every, failures, spread }) {
  if (failures > 0) return RETRIES[Math.min(failures, RETRIES.length) - 1];
  const waits = [LONGEST_SLEEP];
  if (change !== null) waits.push(Math.max(change - now, 0) + 1000 + spread * 4000);
  if (every > 0) waits.push(every * 1000);
  return Math.min(...waits);
}

/**
 * Keeps `[data-live]` regions true: when the first of their `data-until` passes, the page (or `data-live-url`) is read
 * again and each region is replaced by the one of the same name. `data-live-every` (seconds) also looks for unplanned
 * closures. `[data-countdown]` and `[data-clock]` texts are written anew as time passes.
 */
export function startLiveStatus(root = document) {
  const regions = () => [...root.querySelectorAll('[data-live]')];
  const clock = pageClock(root.documentElement);
  startCountdowns(root, clock);
  if (regions().length === 0) return;
  const live = new LivePage(root, regions, clock);
  live.plan();
  root.addEventListener('visibilitychange', () => root.visibilityState === 'visible' && live.wake());
  globalThis.addEventListener('online', () => live.refresh());
}

function startCountdowns(root, clock) {
  const tick = () => {
    for (const element of root.querySelectorAll('[data-countdown]')) {
      const left = Date.parse(element.dataset.countdown) - clock.now();
      if (!Number.isNaN(left)) element.textContent = formatDelay(left);
    }
    for (const element of root.querySelectorAll('[data-clock]')) element.textContent = formatMoment(clock.now());
  };
  if (root.querySelector('[data-countdown], [data-live], [data-clock]')) setInterval(tick, 15_000);
}

class LivePage {
  constructor(root, regions, clock) {
    // What was kept for want of network is as old as it says.
    Object.assign(this, { root, regions, clock, failures: 0, seenAt: Date.parse(root.documentElement.dataset.keptAt) || clock.now() });
  }

  plan() {
    clearTimeout(this.timer);
    const every = Math.min(...this.regions().map(region => Number(region.dataset.liveEvery) || Infinity));
    const change = nextChange(this.regions().map(region => region.dataset.until));
    const delay = sleepTime({
      now: this.clock.now(), change, every: Number.isFinite(every) ? every : 0,
      failures: this.failures, spread: Math.random(),
    });
    this.wakeAt = this.clock.now() + delay;
    this.timer = setTimeout(() => this.refresh(), delay);
  }

  /** A device that slept through the change looks at once. */
  wake() {
    if (this.clock.now() >= this.wakeAt) this.refresh();
  }

  async refresh() {
    if (this.busy) return;
    this.busy = true;
    try {
      const url = this.regions().find(region => region.dataset.liveUrl)?.dataset.liveUrl ?? globalThis.location.href;
      const response = await fetch(url, { headers: { Accept: 'text/html', 'X-Read-Anew': '1' }, cache: 'no-store', redirect: 'error' });
      if (!response.ok) throw new Error(String(response.status));
      this.show(new DOMParser().parseFromString(await response.text(), 'text/html'), sentAt(response));
      this.failures = 0;
    } catch {
      this.failures += 1;
      this.note(`Actualisation impossible, dernier état à ${formatClock(this.seenAt)}`, true);
    } finally {
      this.busy = false;
    }
    this.plan();
  }

  show(page, sent) {
    const now = sent ?? page.documentElement.dataset.serverNow;
    if (now) this.clock.set(now);
    let changed = false;
    for (const region of this.regions()) {
      const fresh = page.querySelector(`[data-live="${CSS.escape(region.dataset.live)}"]`);
      if (!fresh) throw new Error('region missing');
      changed = replaceRegion(region, fresh) || changed;
    }
    this.root.querySelector('[data-offline]')?.remove();
    this.seenAt = this.clock.now();
    if (changed || this.failures > 0) this.note(`Mis à jour à ${formatClock(this.seenAt)}`, false);
  }

  note(text, isProblem) {
    let note = this.root.querySelector('[data-live-note]');
    if (!note) {
      note = this.root.createElement('p');
      note.dataset.liveNote = '';
      note.setAttribute('role', 'status');
      this.regions()[0].before(note);
    }
    note.className = isProblem ? 'app-live-note app-live-note--problem' : 'app-live-note';
    note.textContent = text;
  }
}

/** Returns whether the words changed; keyboard focus stays on the same link. */
function replaceRegion(region, fresh) {
  const node = region.ownerDocument.importNode(fresh, true);
  const changed = node.textContent !== region.textContent;
  const focused = region.contains(region.ownerDocument.activeElement) ? region.ownerDocument.activeElement : null;
  region.replaceWith(node);
  const href = focused?.getAttribute('href');
  if (focused?.id) node.ownerDocument.getElementById(focused.id)?.focus();
  else if (href) node.querySelector(`a[href="${CSS.escape(href)}"]`)?.focus();
  return changed;
}
