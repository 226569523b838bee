/** Version of QTest; scripts/smoke.mjs checks that it is the one of package.json. */
export const VERSION = '0.1.0';
