import { OfflineQueue, newId } from './offline-queue.js';

export { newId };

/** Taps of a door that wait to be sent. */
export class DoorQueue extends OfflineQueue {
  /** @param {string} door @param {Storage} store @param {() => number} now milliseconds of the device's clock */
  constructor(door, store = localStorage, now = Date.now) {
    super(`door:${door}`, store, now);
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
}
