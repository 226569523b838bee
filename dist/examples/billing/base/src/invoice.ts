import { formatCents } from './money.js';
import { prorate } from './proration.js';

export interface InvoiceLine {
  readonly plan: string;
  readonly price: number;
  readonly usedDays: number;
  readonly periodDays: number;
}

/** Sum of the lines in cents, each charged for the days that were used. */
export function invoiceTotal(lines: readonly InvoiceLine[]): number {
  return lines.reduce((sum, line) => sum + prorate(line.price, line.usedDays, line.periodDays), 0);
}

export function describeInvoice(lines: readonly InvoiceLine[], currency: string): string {
  const plans = lines.map((line) => line.plan).join(', ');
  return `${plans}: ${formatCents(invoiceTotal(lines), currency)}`;
}
