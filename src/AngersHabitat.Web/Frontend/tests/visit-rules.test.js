import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftFor, leftText } from '../js/visit-rules.js';

const points = [
  { moment: 'DayBefore', required: true, reply: 'Yes' },
  { moment: 'AtDoor', required: true, reply: 'NotApplicable' },
  { moment: 'AtDoor', required: false, reply: '' },
  { moment: 'After', required: true, reply: '' },
];

test('a required point counts until it is ticked yes', () => {
  assert.equal(leftFor('Start', points, false), 1);
  assert.equal(leftFor('Done', points, false), 1);
});

test('a vital exception may end, an answer is always taken', () => {
  assert.equal(leftFor('Done', points, true), 0);
  assert.equal(leftFor('Answer', points, false), 0);
});

test('what is left is said in French', () => {
  assert.deepEqual([0, 1, 2].map(leftText), ['', 'il reste 1 point', 'il reste 2 points']);
});
