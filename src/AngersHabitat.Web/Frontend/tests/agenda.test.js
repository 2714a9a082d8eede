import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotOf } from '../js/agenda.js';

test('a visit dropped onto a half day asks for that day, half and person, with the version it was shown with', () => {
  assert.deepEqual(
    slotOf({ agendaVisit: 'v', version: '3' }, { agendaHalf: 'Morning', on: '2020-11-13', worker: 'w' }),
    { 'Form.Id': 'v', 'Form.Version': '3', 'Form.SlotOn': '2020-11-13', 'Form.Half': 'Morning', 'Form.WorkerId': 'w' });
});
