import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while holding the lock file. Waits for another holder; takes the lock over when its process is gone.
 * @param {string} file
 * @param {() => Promise<void>} work
 */
export async function withLock(file, work) {
  while (!take(file)) {
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    else await wait(200);
  }
  try {
    await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    process.once('exit', () => release(file));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `process.exit` in the work skips `finally`; only our own lock is removed. */
function release(file) {
  if (owner(file) === process.pid) fs.rmSync(file, { force: true });
}

export function isAbandoned(file) {
  const pid = owner(file);
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function owner(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}
