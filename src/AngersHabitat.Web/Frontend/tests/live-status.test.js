import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextChange, sleepTime } from '../js/live-status.js';
import { sentAt, ServerClock } from '../js/server-clock.js';

const noon = Date.parse('2020-11-12T11:00:00Z');

test('nextChange_SeveralRegions_GivesTheEarliest', () => {
  assert.equal(nextChange(['2020-11-12T16:00:00Z', undefined, '2020-11-12T11:30:00Z', '']), noon + 30 * 60_000);
});

test('nextChange_NothingEverChanges_IsNull', () => {
  assert.equal(nextChange([undefined, 'jamais']), null);
});

test('sleepTime_ChangeAhead_AsksJustAfterItAndNeverBefore', () => {
  const change = noon + 10 * 60_000;
  for (const spread of [0, 0.5, 1]) {
    const asked = noon + sleepTime({ now: noon, change, every: 0, failures: 0, spread });
    assert.ok(asked > change && asked <= change + 5000, `${asked - change}`);
  }
});

test('sleepTime_ChangeAlreadyPast_AsksWithinSeconds', () => {
  assert.ok(sleepTime({ now: noon, change: noon - 1, every: 0, failures: 0, spread: 1 }) <= 5000);
});

test('sleepTime_RegularLook_ComesBeforeALaterChange', () => {
  assert.equal(sleepTime({ now: noon, change: noon + 3_600_000, every: 300, failures: 0, spread: 0 }), 300_000);
});

test('sleepTime_FarChange_StaysUnderTheLimitOfBrowserTimers', () => {
  assert.ok(sleepTime({ now: noon, change: noon + 90 * 86_400_000, every: 0, failures: 0, spread: 0 }) <= 3_600_000);
});

test('sleepTime_RepeatedFailures_WaitsLongerUpToFiveMinutes', () => {
  const waits = [1, 2, 3, 4, 5, 50].map(failures => sleepTime({ now: noon, change: null, every: 0, failures, spread: 0 }));
  assert.deepEqual(waits, [15_000, 30_000, 60_000, 120_000, 300_000, 300_000]);
});

test('ServerClock_DeviceSixYearsAhead_FollowsTheServer', () => {
  let device = Date.parse('2026-11-24T07:00:00Z');
  const clock = new ServerClock('2020-11-12T09:00:00Z', () => device);
  device += 4 * 60_000;
  assert.equal(new Date(clock.now()).toISOString(), '2020-11-12T09:04:00.000Z');
});

test('ServerClock_NoServerTime_UsesTheDevice', () => {
  assert.equal(new ServerClock(undefined, () => 42).now(), 42);
});

test('an answer that was kept says by a header when it left', () => {
  const answer = timing => ({ headers: new Map(timing ? [['Server-Timing', timing]] : []) });
  assert.equal(sentAt(answer('db;dur=3, now;desc="2020-11-12T09:00:12.000Z"')), '2020-11-12T09:00:12.000Z');
  assert.equal(sentAt(answer('known;desc="x"')), null);
  assert.equal(sentAt(answer(null)), null);
});
