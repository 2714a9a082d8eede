/** What the page at the door shows. It decides nothing. */
export class DoorScreen {
  constructor(element) {
    this.element = element;
    this.ended = false;
  }

  show({ inside, limit, full, counted, waiting, lost, canUndo, undoText }) {
    const part = name => this.element.querySelector(`[data-door-${name}]`);
    part('inside').textContent = inside;
    if (part('limit')) part('limit').textContent = limit ?? '?';
    part('count').classList.toggle('app-door__count--full', full);
    this.element.classList.toggle('app-door--full', full);
    part('fullnote').hidden = !full;
    part('entry').hidden = full;
    part('why').hidden = full;
    part('over').hidden = !full;
    if (counted) part('counted').textContent = counted;
    part('undo').hidden = !canUndo;
    if (undoText) part('undotext').textContent = undoText;
    part('offline').textContent = lost && waiting > 0 ? `Hors ligne : ${waiting} à envoyer` : lost ? 'Hors ligne' : '';
  }

  say(text) {
    const alert = this.element.querySelector('[data-door-alert]');
    alert.textContent = text;
    alert.hidden = text === '';
  }

  /** The session is over, or is not; with what there is to say about it. */
  end(ended, text) {
    this.ended = ended;
    this.element.querySelector('[data-door-signin]').hidden = !ended;
    this.say(text);
  }
}

/** What the button of a form means; its fields are named `Form.Kind`, `Form.Reason`… */
export function tapOf(form, button) {
  const fields = [...new FormData(form, button)].map(([name, value]) => [name.split('.').pop(), value]);
  const { Kind: kind, Reason: reason, OverLimit: overLimit, OverLimitNote: overLimitNote } = Object.fromEntries(fields);
  return Object.fromEntries(Object.entries({ kind, reason, overLimit, overLimitNote }).filter(([, value]) => value));
}
