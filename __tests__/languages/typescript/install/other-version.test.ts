import { npmEnvironment } from '../../../../src/languages/typescript/install/other-version.ts';

it('tells npm its settings, proxies and certificates, and no secret', () => {
  const known = {
    npm_config_registry: 'https://npm.example.com',
    HTTPS_PROXY: 'http://proxy.example.com',
    NODE_EXTRA_CA_CERTS: '/etc/company.pem',
    SSL_CERT_FILE: '/etc/company.pem',
  };
  const secret = { npm_config__authToken: 'x', NPM_TOKEN: 'x', NODE_OPTIONS: '--require /tmp/x.js' };
  const given = npmEnvironment({ PATH: '/bin', ...known, ...secret });
  expect(given).toMatchObject(known);
  expect(Object.keys(secret).filter((key) => key in given)).toEqual([]);
});
