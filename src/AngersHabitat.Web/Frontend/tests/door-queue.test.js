import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DoorQueue, newId } from '../js/door-queue.js';

function store() {
  const values = new Map();
  return { getItem: key => values.get(key) ?? null, setItem: (key, value) => values.set(key, value), removeItem: key => values.delete(key) };
}

test('a tap survives a reload and is sent with its age', () => {
  const kept = store();
  let now = 1000;
  new DoorQueue('siege', kept, () => now).add({ kind: 'In', reason: 'Rent' });
  now = 4500;
  const [tap] = new DoorQueue('siege', kept, () => now).message();
  assert.equal(tap.secondsAgo, 3.5);
  assert.equal(tap.offline, false);
  assert.equal(tap.reason, 'Rent');
  assert.equal('at' in tap, false);
});

test('a device whose clock went back never sends a negative age', () => {
  let now = 5000;
  const queue = new DoorQueue('siege', store(), () => now);
  queue.add({ kind: 'In' });
  now = 1000;
  assert.equal(queue.message()[0].secondsAgo, 0);
});

test('only what the server answered for is forgotten', () => {
  const queue = new DoorQueue('siege', store());
  const first = queue.add({ kind: 'In' });
  const second = queue.add({ kind: 'Out' });
  queue.forget([first.id]);
  assert.deepEqual(queue.all().map(tap => tap.id), [second.id]);
});

test('what waits changes the number shown', () => {
  const queue = new DoorQueue('siege', store());
  queue.add({ kind: 'In' });
  queue.add({ kind: 'In' });
  queue.add({ kind: 'Out' });
  queue.add({ kind: 'Undo', change: -1 });
  queue.add({ kind: 'Confirmed' });
  assert.equal(queue.change(), 0);
});

test('a lost network marks what waits, not what is tapped later', () => {
  const queue = new DoorQueue('siege', store());
  queue.add({ kind: 'In' });
  queue.markOffline();
  queue.add({ kind: 'In' });
  assert.deepEqual(queue.message().map(tap => tap.offline), [true, false]);
});

test('a passage that was never sent is simply taken back', () => {
  const queue = new DoorQueue('siege', store());
  queue.add({ kind: 'In' });
  queue.add({ kind: 'Out' });
  queue.undo({ id: 'earlier', kind: 'In' });
  assert.deepEqual(queue.all().map(tap => tap.kind), ['In']);
});

test('a passage that may have arrived is undone by a tap of its own, once', () => {
  const queue = new DoorQueue('siege', store());
  const tap = queue.add({ kind: 'In' });
  queue.message();
  queue.undo({ id: 'earlier', kind: 'Out' });
  assert.equal(queue.change(), 0);
  assert.deepEqual(queue.message().map(one => one.undoesId), [undefined, tap.id]);
  queue.undo({ id: 'earlier', kind: 'Out' });
  queue.undo({ id: 'earlier', kind: 'Out' });
  assert.deepEqual(queue.all().map(one => one.undoesId), [undefined, tap.id, 'earlier']);
  assert.equal(queue.change(), 1);
});

test('with nothing to undo nothing is sent', () => {
  const queue = new DoorQueue('siege', store());
  queue.undo({ id: null, kind: null });
  assert.equal(queue.all().length, 0);
});

test('what is sent holds nothing that only the device needs', () => {
  const queue = new DoorQueue('siege', store());
  queue.add({ kind: 'Undo', undoesId: 'a', change: -1 });
  queue.message();
  assert.deepEqual(Object.keys(queue.message()[0]).sort(), ['id', 'kind', 'offline', 'secondsAgo', 'undoesId']);
});

test('doors do not share a queue', () => {
  const kept = store();
  new DoorQueue('siege', kept).add({ kind: 'In' });
  assert.equal(new DoorQueue('agence-sud', kept).all().length, 0);
});

test('a message holds at most 200 taps', () => {
  const queue = new DoorQueue('siege', store());
  for (let count = 0; count < 205; count++) queue.add({ kind: 'In' });
  assert.equal(queue.message().length, 200);
});

test('ids are version 4 UUIDs even without a secure page', () => {
  const plain = { getRandomValues: bytes => globalThis.crypto.getRandomValues(bytes) };
  const id = newId(plain);
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(id, newId(plain));
});
