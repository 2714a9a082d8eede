const clockFormat = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Paris' });

/** « 10 h 04 », on the landlord's clock whatever the device's time zone; « 17 h » on the hour. */
export function formatClock(milliseconds) {
  const parts = clockFormat.formatToParts(milliseconds);
  const hour = Number(parts.find(part => part.type === 'hour').value);
  const minute = parts.find(part => part.type === 'minute').value;
  return minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute.padStart(2, '0')}`;
}

const momentFormat = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris',
});

/** « jeudi 12 novembre 2020, 10:04 », as the demonstration banner says it. */
export function formatMoment(milliseconds) {
  const part = Object.fromEntries(momentFormat.formatToParts(milliseconds).map(one => [one.type, one.value]));
  return `${part.weekday} ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute}`;
}

/** « dans 2 h 10 », minutes rounded up so that it never says 0 before the time; « dans 3 jours » from two days on. */
export function formatDelay(milliseconds) {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes <= 0) return 'maintenant';
  if (minutes < 60) return `dans ${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `dans ${Math.floor(hours / 24)}\u00a0jours`;
  const rest = minutes % 60;
  return rest === 0 ? `dans ${hours}\u00a0h` : `dans ${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
