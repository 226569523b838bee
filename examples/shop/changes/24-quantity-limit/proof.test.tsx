import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { QuantityInput } from './QuantityInput';

it('ends at the most there is', () => {
  const onChange = vi.fn();
  render(<QuantityInput label="Mug" value={1} max={5} onChange={onChange} />);
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '12' } });

  expect(onChange).toHaveBeenCalledWith(5);
});

it('does not pass on a zero', () => {
  const onChange = vi.fn();
  render(<QuantityInput label="Mug" value={1} onChange={onChange} />);
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '0' } });

  expect(onChange).not.toHaveBeenCalled();
});
