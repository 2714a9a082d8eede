import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftStore, readFields, writeFields } from '../js/draft-keeper.js';

const field = (name, value, more = {}) => ({ name, value, type: 'text', tagName: 'INPUT', ...more });
const choice = (name, value, checked, type = 'checkbox') => field(name, value, { type, checked });
const list = (name, options) => ({ name, type: 'select-multiple', tagName: 'SELECT', options });

function storage() {
  const items = {};
  return Object.defineProperties(items, {
    getItem: { value: key => items[key] ?? null },
    setItem: { value: (key, value) => { items[key] = value; } },
    removeItem: { value: key => { delete items[key]; } },
  });
}

test('readFields_TokensPasswordsFilesAndDisabledFields_AreNeverKept', () => {
  const kept = readFields([
    field('__RequestVerificationToken', 'secret', { type: 'hidden' }), field('Password', 'secret', { type: 'password' }),
    field('File', 'c:\\x', { type: 'file' }), field('Off', 'x', { disabled: true }), field('', 'nameless'),
    { name: 'Group', tagName: 'FIELDSET', type: 'fieldset' }, field('Note', 'va bien'),
  ]);
  assert.deepEqual(kept, [['Note', 'va bien']]);
});

test('writeFields_WhatWasRead_ComesBackTheSame', () => {
  const typed = [field('Note', 'va bien'), choice('Needs', 'Courses', true), choice('Needs', 'Logement', false),
    choice('Outcome', 'Reached', false, 'radio'), choice('Outcome', 'Busy', true, 'radio'),
    list('Offers', [{ value: 'a', selected: true }, { value: 'b', selected: false }])];
  const fresh = [field('Note', ''), choice('Needs', 'Courses', false), choice('Needs', 'Logement', true),
    choice('Outcome', 'Reached', true, 'radio'), choice('Outcome', 'Busy', false, 'radio'),
    list('Offers', [{ value: 'a', selected: false }, { value: 'b', selected: true }])];
  writeFields(fresh, readFields(typed));
  assert.deepEqual(readFields(fresh), readFields(typed));
});

test('writeFields_HiddenVersion_IsLeftAsTheServerWroteIt', () => {
  const version = field('Version', 'new', { type: 'hidden' });
  writeFields([version], [['Version', 'old']]);
  assert.equal(version.value, 'new');
});

test('DraftStore_SavedDraft_IsReadBackAndCleared', () => {
  const drafts = new DraftStore(storage());
  drafts.save('call-1', [['Note', 'x']], 5);
  assert.deepEqual(drafts.load('call-1').pairs, [['Note', 'x']]);
  assert.equal(drafts.load('call-1').at, 5);
  drafts.clear('call-1');
  assert.equal(drafts.load('call-1'), null);
});

test('DraftStore_ClearAll_LeavesOtherThingsAlone', () => {
  const items = storage();
  items.setItem('other', '1');
  const drafts = new DraftStore(items);
  drafts.save('a', [], 1);
  drafts.save('b', [], 1);
  drafts.clearAll();
  assert.deepEqual(Object.keys(items), ['other']);
});

test('DraftStore_UnreadableDraft_CountsAsNone', () => {
  const items = storage();
  items.setItem('draft:a', '{half');
  assert.equal(new DraftStore(items).load('a'), null);
});

test('DraftStore_FullStorage_LetsTheFormWork', () => {
  const full = { setItem: () => { throw new Error('QuotaExceededError'); } };
  assert.doesNotThrow(() => new DraftStore(full).save('a', [], 1));
});

test('DraftStore_DraftOfSomebodyElse_IsNeitherReadNorKept', () => {
  const tab = storage();
  new DraftStore(tab, 'one').save('call-1', [['Note', 'x']], 5);
  const other = new DraftStore(tab, 'two');
  assert.equal(other.load('call-1'), null);
  other.clearOthers();
  assert.equal(new DraftStore(tab, 'one').load('call-1'), null);
});

test('DraftStore_SentAndAnswered_IsForgotten', () => {
  const drafts = new DraftStore(storage(), 'one');
  drafts.save('sent', [['Note', 'x']], 5, { action: '/agents/a' });
  assert.equal(drafts.takeLost(), null);
  assert.equal(drafts.load('sent'), null);
});

test('DraftStore_SentAndLost_WaitsForTheSamePersonThroughTheSignInPage', () => {
  const tab = storage();
  new DraftStore(tab, 'one').save('sent', [['Note', 'x']], 5, { action: '/agents/a' });
  assert.equal(new DraftStore(tab).loseSent(), true);
  assert.deepEqual(new DraftStore(tab, 'one').takeLost().pairs, [['Note', 'x']]);
  new DraftStore(tab, 'two').clearOthers();
  assert.equal(new DraftStore(tab, 'one').takeLost(), null);
});
