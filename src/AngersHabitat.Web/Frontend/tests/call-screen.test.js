import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderOffers, remaining } from '../js/call-screen.js';

test('remaining_Lease_IsMinutesAndSeconds', () => {
  assert.equal(remaining(580_000), '9 min 40');
  assert.equal(remaining(4_001), '0 min 05');
  assert.equal(remaining(0), null);
});

test('orderOffers_NeedsChosen_PutsFittingOffersFirstAndKeepsTheOrder', () => {
  const offers = [{ id: 1, needs: ['Activity'] }, { id: 2, needs: ['Shopping'] }, { id: 3, needs: ['Isolation', 'Shopping'] }];
  assert.deepEqual(orderOffers(offers, ['Shopping']).map(offer => offer.id), [2, 3, 1]);
  assert.deepEqual(orderOffers(offers, []).map(offer => offer.id), [1, 2, 3]);
});
