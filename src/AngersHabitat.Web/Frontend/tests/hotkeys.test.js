import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKey } from '../js/hotkeys.js';

const press = (key, target = { tagName: 'BODY' }, more = {}) => ({ key, target, ...more });

test('readKey_Digit_ChoosesTheOutcome', () => {
  assert.deepEqual(readKey(press('3')), { choose: '3' });
  assert.deepEqual(readKey(press('3', { tagName: 'INPUT', type: 'radio' })), { choose: '3' });
});

test('readKey_LettersOfTheCallBack_ChooseInEitherCase', () => {
  assert.deepEqual(readKey(press('h')), { choose: 'h' });
  assert.deepEqual(readKey(press('P')), { choose: 'p' });
  assert.equal(readKey(press('m', { tagName: 'TEXTAREA' })), null);
});

test('readKey_DigitInATextFieldOrAList_StaysText', () => {
  for (const target of [{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'text' }, { tagName: 'INPUT', type: 'date' },
    { tagName: 'SELECT' }, { tagName: 'DIV', isContentEditable: true }]) {
    assert.equal(readKey(press('3', target)), null);
  }
});

test('readKey_DigitWithAModifierOrHeldDown_BelongsToTheBrowser', () => {
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
    assert.equal(readKey(press('1', undefined, more)), null);
  }
});

test('readKey_ZeroAndLetters_DoNothing', () => {
  assert.equal(readKey(press('0')), null);
  assert.equal(readKey(press('a')), null);
});

test('readKey_CtrlEnter_SubmitsEvenFromTheNoteAndWithKeysTurnedOff', () => {
  assert.deepEqual(readKey(press('Enter', { tagName: 'TEXTAREA' }, { ctrlKey: true }), { enabled: false }), { submit: true });
  assert.equal(readKey(press('Enter')), null);
});

test('readKey_KeysTurnedOff_IgnoresDigits', () => {
  assert.equal(readKey(press('1'), { enabled: false }), null);
});
