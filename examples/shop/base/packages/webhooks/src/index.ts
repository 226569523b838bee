export * from './events.js';
export * from './plugin.js';
export * from './signature.js';
