import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsWaiting } from '../js/offline-queue.js';

test('actsWaiting_OfAllDoorsAndRounds_AndOfNothingElse', () => {
  const items = { 'door:nord': '[{"id":"1"},{"id":"2"}]', 'visit:9': '[{"id":"3"}]', 'door-state:nord': '{"inside":2}', 'round:visits': '<p>', 'call-keys': 'off' };
  const store = Object.defineProperties(items, { getItem: { value: key => items[key] ?? null } });
  assert.equal(actsWaiting(store), 3);
});
