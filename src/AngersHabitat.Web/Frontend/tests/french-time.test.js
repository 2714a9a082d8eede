import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatClock, formatDelay, formatMoment } from '../js/french-time.js';

const plain = text => text.replaceAll('\u00a0', ' ');

test('formatClock_MorningInAngers_IsOnTheLandlordsClock', () => {
  assert.equal(plain(formatClock(Date.parse('2020-11-12T09:04:00Z'))), '10 h 04');
  assert.equal(plain(formatClock(Date.parse('2020-07-01T15:00:00Z'))), '17 h');
  assert.equal(plain(formatClock(Date.parse('2020-11-12T23:05:00Z'))), '0 h 05');
});

test('formatDelay_MinutesAreRoundedUp_SoThatItNeverSaysZeroTooEarly', () => {
  assert.equal(plain(formatDelay(1)), 'dans 1 min');
  assert.equal(plain(formatDelay(0)), 'maintenant');
  assert.equal(plain(formatDelay(59.5 * 60_000)), 'dans 1 h');
  assert.equal(plain(formatDelay(130 * 60_000)), 'dans 2 h 10');
  assert.equal(plain(formatDelay(47 * 3_600_000)), 'dans 47 h');
  assert.equal(plain(formatDelay(49 * 3_600_000)), 'dans 2 jours');
});

test('formatMoment_InstantInAngers_IsWrittenAsTheBannerDoes', () => {
  assert.equal(formatMoment(Date.parse('2020-11-12T09:04:00Z')), 'jeudi 12 novembre 2020, 10:04');
});
