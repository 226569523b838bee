export function prorate(price: number, usedDays: number, periodDays: number): number {
  if (usedDays > periodDays) return price;
  return Math.floor((price * usedDays) / periodDays);
}
