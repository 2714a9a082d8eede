const KEY = 'round';

/** What a device keeps of a round: places and points, without names, numbers, words of tenants, or leave to send. */
export function remember(list, store = localStorage) {
  const copy = list.cloneNode(true);
  copy.querySelectorAll('[data-private], [name=__RequestVerificationToken]').forEach(part => part.remove());
  store.setItem(KEY, copy.innerHTML);
}

/** Fills the page that was opened without network. */
export function recall(list, store = localStorage) {
  const kept = store.getItem(KEY);
  if (kept) list.innerHTML = kept;
}
