import months from './months.json' with { type: 'json' };

const lengths = new Map(Object.entries(months));

/** Days left in a month after a day of it; undefined for a month that does not exist. */
export function daysLeft(month: string, day: number, year: number): number | undefined {
  const usual = lengths.get(month.toLowerCase());
  if (usual === undefined) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = usual === 28 && isLeap ? 29 : usual;
  if (!Number.isInteger(day) || day < 1 || day > length) throw new RangeError('day');
  return length - day;
}
