export * from './delivery.js';
export * from './discount.js';
export * from './money.js';
export * from './quote.js';
export * from './shipping.js';
export * from './tax.js';
