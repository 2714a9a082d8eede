// A device may hold a round of visits and one of cleaning.
const keyOf = kind => `round:${kind}`;

/** What a device keeps of a round: places and points, without names, numbers, words of tenants, or leave to send. */
export function remember(list, kind, store = localStorage) {
  const copy = list.cloneNode(true);
  copy.querySelectorAll('[data-private], [name=__RequestVerificationToken]').forEach(part => part.remove());
  store.setItem(keyOf(kind), copy.innerHTML);
}

/** Fills the page that was opened without network. */
export function recall(list, kind, store = localStorage) {
  const kept = store.getItem(keyOf(kind));
  if (kept) list.innerHTML = kept;
}
