/** What a device knew last of a door: a name, a number, a limit. Nothing of it is personal. */
export function lastKnown(door, store = localStorage) {
  const key = `door-state:${door}`;
  return {
    read() {
      try {
        return JSON.parse(store.getItem(key));
      } catch {
        return null;
      }
    },
    write: state => store.setItem(key, JSON.stringify(state)),
  };
}

/** Opened without network, the page is the same for every door: what the device knew last of this one fills it in. */
export function recall(door, slug) {
  const known = lastKnown(slug).read();
  Object.assign(door.dataset, { door: slug, inside: known?.inside ?? 0, limit: known?.limit ?? '' });
  door.querySelector('h1').textContent = known?.name ?? 'Porte';
}
