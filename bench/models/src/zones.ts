/** Hours between UTC and a zone of the IANA database at noon of a day; undefined for a zone that does not exist. */
export function offsetHours(zone: string, day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError('day');
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour12: false, day: 'numeric', hour: 'numeric' });
  } catch {
    return undefined;
  }
  const parts = formatter.formatToParts(new Date(`${day}T12:00:00Z`));
  const hour = Number(parts.find((part) => part.type === 'hour')?.value) % 24;
  const date = Number(parts.find((part) => part.type === 'day')?.value);
  const noon = Number(day.slice(8));
  return hour - 12 + (date === noon ? 0 : date > noon ? 24 : -24);
}
