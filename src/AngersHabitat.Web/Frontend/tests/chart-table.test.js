import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWorthDrawing, parseFrenchNumber, readTable } from '../js/chart-table.js';

const cell = (textContent, dataset = {}) => ({ textContent, dataset });
const row = (cells, dataset = {}) => ({ cells, dataset });

test('parseFrenchNumber_AsPagesWriteThem_GivesTheNumber', () => {
  assert.equal(parseFrenchNumber('1\u202f200'), 1200);
  assert.equal(parseFrenchNumber(' 12,5\u00a0% '), 12.5);
  assert.equal(parseFrenchNumber('−3'), -3);
  assert.equal(parseFrenchNumber('0'), 0);
});

test('parseFrenchNumber_DashOrEmpty_IsAGapNotZero', () => {
  for (const text of ['', '—', '–', '-', 'n.c.']) assert.equal(parseFrenchNumber(text), null, text);
});

test('isWorthDrawing_NoRowOrNothingButNought_IsNot', () => {
  assert.equal(isWorthDrawing({ series: [{ values: [] }] }), false);
  assert.equal(isWorthDrawing({ series: [{ values: [0, null] }, { values: [0, 0] }] }), false);
  assert.equal(isWorthDrawing({ series: [{ values: [0, 0] }, { values: [0, 3] }] }), true);
});

test('readTable_SkippedColumnsAndTotals_AreLeftOut', () => {
  const table = {
    tHead: { rows: [row([cell('Trimestre'), cell('Prévu'), cell('Note', { chartSkip: '' }), cell('Réel', { chartType: 'line' })])] },
    tBodies: [{ rows: [
      row([cell('T1'), cell('1 200'), cell('x'), cell('≈ 9', { value: '9.5' })]),
      row([cell('T2'), cell('—'), cell('y'), cell('7')]),
      row([cell('Total'), cell('1 200'), cell(''), cell('16')], { chartSkip: '' }),
    ] }],
  };
  assert.deepEqual(readTable(table), {
    labels: ['T1', 'T2'],
    series: [
      { label: 'Prévu', type: undefined, values: [1200, null] },
      { label: 'Réel', type: 'line', values: [9.5, 7] },
    ],
  });
});
