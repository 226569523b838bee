import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { QuantityInput } from './QuantityInput';

it('counts up and down', async () => {
  const onChange = vi.fn();
  render(<QuantityInput label="Mug" value={2} onChange={onChange} />);

  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fewer' }));

  expect(onChange.mock.calls).toEqual([[3], [1]]);
});

it('takes a number', async () => {
  const onChange = vi.fn();
  render(<QuantityInput label="Mug" value={1} onChange={onChange} />);

  await userEvent.type(screen.getByRole('spinbutton', { name: 'Quantity' }), '2');

  expect(onChange).toHaveBeenLastCalledWith(12);
});

it('ends at one', () => {
  render(<QuantityInput label="Mug" value={1} onChange={vi.fn()} />);

  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Fewer' }).disabled).toBe(true);
});
