import { registriesOf } from '../../../../src/languages/typescript/install/npmrc.ts';

const token = { variable: 'NPM_TOKEN', value: 'abc' };

describe('the registries', () => {
  it('are those of base before those of the user, else the public one', () => {
    const base = 'registry=https://npm.acme.dev/all\n@acme:registry = "https://npm.acme.dev/private/"\n';

    expect([...registriesOf('', '').named]).toEqual([['registry', 'https://registry.npmjs.org/']]);
    expect([...registriesOf('', 'registry=https://mirror.example').named.values()]).toEqual([
      'https://mirror.example/',
    ]);
    expect([...registriesOf(base, 'registry=https://mirror.example').named]).toEqual([
      ['registry', 'https://npm.acme.dev/all/'],
      ['@acme:registry', 'https://npm.acme.dev/private/'],
    ]);
  });

  it('get the token where base names its variable for them, else the one for all packages does', () => {
    const scoped = '@acme:registry=https://npm.acme.dev/\n';

    expect(registriesOf(`${scoped}//npm.acme.dev/:_authToken=\${NPM_TOKEN}`, '', token).all).toEqual([
      { url: 'https://registry.npmjs.org/' },
      { url: 'https://npm.acme.dev/', token: 'abc' },
    ]);
    expect(registriesOf(scoped, '', token).all).toEqual([
      { url: 'https://registry.npmjs.org/', token: 'abc' },
      { url: 'https://npm.acme.dev/' },
    ]);
    expect(registriesOf(`${scoped}//npm.acme.dev/:_authToken=\${OTHER}`, '').all.some((one) => 'token' in one)).toBe(
      false,
    );
  });
});

it('settings for inside are those that lend no right and lead nowhere', () => {
  const text = `; a comment
legacy-peer-deps=true
//npm.acme.dev/:_authToken=secret
_auth=secret
https-proxy=http://elsewhere:1
cafile=/etc/secret.pem
node-linker = hoisted
`;

  expect(registriesOf(text, 'engine-strict=true').settings).toEqual(['legacy-peer-deps=true', 'node-linker=hoisted']);
});
