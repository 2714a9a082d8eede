import { pageClock } from './server-clock.js';

const RENEW_EVERY = 2 * 60 * 1000;

/** « 9 min 40 », « 0 min 05 ». Nothing left: null. */
export function remaining(milliseconds) {
  if (milliseconds <= 0) return null;
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')}`;
}

/** Offers that answer one of the needs first; the others keep their order. */
export function orderOffers(offers, needs) {
  const fits = offer => offer.needs.some(need => needs.includes(need));
  return [...offers.filter(fits), ...offers.filter(offer => !fits(offer))];
}

/** The call screen: lease, offers that fit, words to think over, danger. Without script the form does the same work on the server. */
export function startCallScreen(root = document) {
  const form = root.querySelector('form[data-lease]');
  if (!form) return;
  keepLease(form);
  followNeeds(form);
  checkNote(form);
  markDanger(form);
}

function send(form, address, fields = {}) {
  const body = new URLSearchParams(fields);
  body.set('__RequestVerificationToken', form.elements.__RequestVerificationToken.value);
  return fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } });
}

function keepLease(form) {
  const text = form.querySelector('[data-lease-text]');
  const clock = pageClock();
  let end = Date.parse(form.dataset.lease);
  let lost = false;
  const show = () => {
    const left = remaining(end - clock.now());
    if (lost || left === null) text.textContent = 'réservation terminée : enregistrez, ou rendez la personne';
    else text.textContent = `réservée ${left}`;
  };
  const renew = async () => {
    try {
      const answer = await send(form, form.dataset.renew);
      if (answer.ok) end = Date.parse((await answer.json()).leaseEndsAt);
      else if (answer.status === 409) lost = true;
    } catch {
      // No network: the lease runs on, the draft is kept, the next try may work.
    }
  };
  show();
  setInterval(show, 1000);
  setInterval(renew, RENEW_EVERY);
}

function followNeeds(form) {
  const list = form.querySelector('.app-offers__list');
  const rows = [...list.children].map(row => ({ row, needs: row.dataset.needs.split(' ') }));
  const arrange = () => {
    const needs = [...form.querySelectorAll('[name="Form.Needs"]:checked')].map(box => box.value);
    for (const offer of orderOffers(rows, needs)) {
      offer.row.classList.toggle('app-offers__fit', offer.needs.some(need => needs.includes(need)));
      list.append(offer.row);
    }
    list.scrollTop = 0;
  };
  form.addEventListener('change', event => { if (event.target.name === 'Form.Needs') arrange(); });
  arrange();
}

function checkNote(form) {
  const note = form.elements['Form.Note'];
  const warning = form.querySelector('[data-note-warning]');
  note.addEventListener('change', async () => {
    try {
      const words = await (await send(form, form.dataset.noteCheck, { note: note.value })).json();
      warning.hidden = words.length === 0;
      warning.textContent = `Relisez : ${words.map(word => `« ${word.word} » (${word.topic})`).join(', ')}. La personne peut lire cette note.`;
    } catch {
      warning.hidden = true;
    }
  });
}

function markDanger(form) {
  form.querySelector('[data-danger-panel]').addEventListener('toggle', event => {
    if (!event.target.open) return;
    form.querySelector('input[type="checkbox"][name="Form.ImmediateDanger"]').checked = true;
    send(form, form.dataset.danger).catch(() => {});
  });
}
