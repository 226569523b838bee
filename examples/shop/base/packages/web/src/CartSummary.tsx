import { type Country, type Coupon, formatCents, type QuoteLine, quote } from '@shop/pricing';

const PROBLEMS = {
  expired: 'This coupon has expired.',
  'below-minimum': 'Your basket is too small for this coupon.',
} as const;

export interface CartSummaryProps {
  readonly lines: readonly QuoteLine[];
  readonly country: Country;
  readonly coupon?: Coupon;
  readonly now?: Date;
}

export function CartSummary({ lines, country, coupon, now = new Date() }: CartSummaryProps) {
  const { subtotal, discount, shipping, tax, total, couponProblem } = quote(lines, { country, coupon, now });
  const rows: [string, number][] = [
    ['Subtotal', subtotal],
    ...(discount > 0 ? [['Discount', -discount] satisfies [string, number]] : []),
    ['Shipping', shipping],
    ['Tax', tax],
    ['Total', total],
  ];

  return (
    <section aria-label="Summary">
      {couponProblem && <p role="alert">{PROBLEMS[couponProblem]}</p>}
      <table>
        <tbody>
          {rows.map(([name, cents]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{name === 'Shipping' && cents === 0 ? 'Free' : formatCents(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
