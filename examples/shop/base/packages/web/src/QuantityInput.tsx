export interface QuantityInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (quantity: number) => void;
  readonly max?: number;
}

/** A number of pieces, from 1. */
export function QuantityInput({ label, value, onChange, max = 99 }: QuantityInputProps) {
  function change(text: string) {
    const quantity = Number.parseInt(text, 10);
    if (quantity >= 1) onChange(quantity);
  }

  return (
    <fieldset>
      <legend>{label}</legend>
      <button type="button" aria-label="Fewer" disabled={value <= 1} onClick={() => onChange(value - 1)}>
        −
      </button>
      <input
        type="number"
        aria-label="Quantity"
        min={1}
        max={max}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <button type="button" aria-label="More" disabled={value >= max} onClick={() => onChange(value + 1)}>
        +
      </button>
    </fieldset>
  );
}
