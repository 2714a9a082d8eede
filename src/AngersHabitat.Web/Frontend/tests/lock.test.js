import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../lock.mjs';

const lockFile = () => path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'lock-')), 'lock');

test('withLock_TwoAtOnce_WorkOneAfterTheOther', async () => {
  const file = lockFile();
  const log = [];
  const work = name => withLock(file, async () => {
    log.push(`${name} starts`);
    await wait(20);
    log.push(`${name} ends`);
  });
  await Promise.all([work('a'), work('b')]);
  assert.equal(log[0].split(' ')[0], log[1].split(' ')[0]);
  assert.equal(log.length, 4);
  assert.ok(!fs.existsSync(file));
});

test('withLock_HolderIsGone_IsTakenOver', async () => {
  const file = lockFile();
  fs.writeFileSync(file, '2147483646');
  let done = false;
  await withLock(file, async () => { done = true; });
  assert.ok(done);
});

test('withLock_WorkFails_LockIsReleased', async () => {
  const file = lockFile();
  await assert.rejects(withLock(file, async () => { throw new Error('no'); }));
  assert.ok(!fs.existsSync(file));
});
