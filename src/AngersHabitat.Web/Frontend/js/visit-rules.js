/** What the portal will refuse, said before it is asked: it decides, this only spares a way. */
export function missing(points, moments) {
  return points.filter(point => point.required && point.reply !== 'Yes' && moments.includes(point.moment)).length;
}

/** How many required points keep an act from being done. */
export function leftFor(kind, points, exception) {
  if (kind === 'Start') return missing(points, ['DayBefore', 'AtDoor']);
  if ((kind === 'Done' || kind === 'FollowUp') && !exception) return missing(points, ['During', 'After']);
  return 0;
}

export const leftText = left => (left === 0 ? '' : left === 1 ? 'il reste 1 point' : `il reste ${left} points`);
