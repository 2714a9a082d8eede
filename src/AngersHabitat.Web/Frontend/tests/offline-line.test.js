import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from '../js/offline-line.js';

const answer = (status, body, redirected = false) => ({ status, redirected, json: async () => { if (!body) throw new SyntaxError(); return body; } });

test('refusalOf_SessionOver_Ends', async () => {
  assert.deepEqual(await refusalOf(answer(200, null, true)), { ended: true });
  assert.deepEqual(await refusalOf(answer(401)), { ended: true });
  assert.deepEqual(await refusalOf(answer(403)), { ended: true });
  assert.deepEqual(await refusalOf(answer(400, { title: 'Cette demande ne peut pas être lue.' })), { ended: true });
});

test('refusalOf_PassagesThatCannotBeTaken_SaysSoAndDoesNotEnd', async () => {
  assert.deepEqual(await refusalOf(answer(400, { errors: { 'taps[0].kind': ['Cette valeur ne peut pas être lue.'] }, detail: 'Cette valeur ne peut pas être lue.' })),
    { ended: false, refused: 'Cette valeur ne peut pas être lue.' });
});

test('refusalOf_FaultOfThePortal_IsNeither', async () => {
  assert.deepEqual(await refusalOf(answer(500)), { ended: false });
  assert.deepEqual(await refusalOf(answer(503, {})), { ended: false });
});
