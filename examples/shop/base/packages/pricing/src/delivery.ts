const DAY_MS = 24 * 60 * 60 * 1000;
/** Orders until then leave the warehouse the same day. */
const CUT_OFF_HOUR = 14;

/** The day ("2026-03-09") on which a parcel arrives that takes so many working days. */
export function deliveryDate(orderedAt: Date, workingDays: number): string {
  let day = new Date(Date.UTC(orderedAt.getUTCFullYear(), orderedAt.getUTCMonth(), orderedAt.getUTCDate()));
  if (orderedAt.getUTCHours() >= CUT_OFF_HOUR) day = addDays(day, 1);
  while (isWeekend(day)) day = addDays(day, 1);
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left--;
  }
  return day.toISOString().slice(0, 10);
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}
