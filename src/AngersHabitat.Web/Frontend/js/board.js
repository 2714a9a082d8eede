/** The board follows the stream of events; the browser reconnects by itself, and the board says when it is not up to date. */
export function startBoard(root = document) {
  const board = root.querySelector('[data-board]');
  if (!board) return;
  const note = root.querySelector('[data-board-note]');
  const source = new EventSource(board.dataset.board);
  source.addEventListener('message', event => {
    const state = JSON.parse(event.data);
    write(board, state);
    note.textContent = state.at;
    note.classList.remove('app-live-note--problem');
  });
  source.addEventListener('error', () => {
    note.textContent = 'Connexion perdue : chiffres peut-être dépassés, nouvel essai en cours.';
    note.classList.add('app-live-note--problem');
    if (source.readyState === EventSource.CLOSED) setTimeout(() => globalThis.location.reload(), 10000);
  });
}

export function write(board, state) {
  for (const [name, text] of Object.entries(state.values)) set(board, `[data-board-value="${name}"]`, text);
  for (const place of state.places) {
    const row = board.querySelector(`[data-board-place="${place.slug}"]`);
    if (!row) continue;
    set(row, '[data-board-inside]', place.inside);
    set(row, '[data-board-level]', place.level);
  }
  for (const campaign of state.campaigns) {
    const panel = board.querySelector(`[data-board-campaign="${campaign.id}"]`);
    if (!panel) continue;
    set(panel, '[data-board-done]', campaign.percent);
    set(panel, '[data-board-reached]', campaign.done);
    set(panel, '[data-board-total]', campaign.total);
  }
}

function set(within, selector, text) {
  const target = within.querySelector(selector);
  if (target && target.textContent !== text) target.textContent = text;
}
