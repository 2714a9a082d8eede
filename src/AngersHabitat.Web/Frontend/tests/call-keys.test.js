import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCallKey } from '../js/call-keys.js';
import { runsOf } from '../js/chart-marks.js';

const key = (name, more = {}) => ({ key: name, target: { tagName: 'BODY' }, ...more });

test('digits choose a reason and letters an outcome', () => {
  assert.deepEqual(readCallKey(key('3')), { choose: '3' });
  assert.deepEqual(readCallKey(key('R')), { choose: 'r' });
  assert.equal(readCallKey(key('9')), null);
  assert.equal(readCallKey(key('x')), null);
});

test('a key typed into a text stays text, but Ctrl+Entrée sends', () => {
  const note = { tagName: 'TEXTAREA' };
  assert.equal(readCallKey(key('r', { target: note })), null);
  assert.equal(readCallKey(key('3', { target: { tagName: 'INPUT', type: 'tel' } })), null);
  assert.deepEqual(readCallKey(key('Enter', { target: note, ctrlKey: true })), { submit: true });
});

test('keys turned off, held down or with Ctrl do nothing', () => {
  assert.equal(readCallKey(key('r'), false), null);
  assert.equal(readCallKey(key('r', { repeat: true })), null);
  assert.equal(readCallKey(key('r', { ctrlKey: true })), null);
});

test('bands are runs of consecutive rows', () => {
  assert.deepEqual(runsOf([undefined, 'A', 'A', undefined, 'B']), [{ label: 'A', from: 1, to: 2 }, { label: 'B', from: 4, to: 4 }]);
  assert.deepEqual(runsOf(['A', 'B']), [{ label: 'A', from: 0, to: 0 }, { label: 'B', from: 1, to: 1 }]);
  assert.deepEqual(runsOf([]), []);
});
