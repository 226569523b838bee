import { describe, expect, it } from '@jest/globals';
import { sentRequests } from '../../../../src/languages/typescript/facts/requests/sent.ts';
import { plainFields } from './plain-fields.ts';
import { entryOf, factsOf } from './project.ts';

/** `POST /orders?limit=1 {headers} body` for each request. */
function told(text: string): readonly unknown[] {
  return sentRequests(text, 'a.test.ts').map(({ method, url, query, headers, body }) => [
    `${method} ${url}`,
    ...[query, headers].filter((one) => one.length > 0).map(plainFields),
    ...(body ? [body.t === 'object' ? plainFields(body.props) : body] : []),
  ]);
}

describe('requests that tests send', () => {
  it('are read of supertest, with constants', () => {
    const text = `
      const body = { sku: 'MUG', count: 2 };
      it('a', async () => {
        const id = 7;
        await request(app).post(\`/orders/\${id}\`).set('Authorization', 'Bearer ada').query({ dry: 'yes' }).send(body).expect(201);
        await request(app).get('/orders?limit=1');
      });`;

    expect(told(text)).toEqual([
      ['POST /orders/7', { dry: 'yes' }, { authorization: 'Bearer ada' }, { sku: 'MUG', count: 2 }],
      ['GET /orders?limit=1'],
    ]);
  });

  it('are read of a helper once for each of its calls', () => {
    const text = `
      const post = (json: object, { key = 'k', path }: Options) => request(app).post(path).set({ key: 'x' }).send(json);
      it('a', () => post({ sku: 'MUG' }, { path: '/orders' }));
      it('b', () => post({ sku: made() }, { path: '/orders' }));
      it('c', () => post({ sku: 'HAT' }, { path: '/orders' }));`;

    expect(told(text)).toEqual([
      ['POST /orders', { key: 'x' }, { sku: 'MUG' }],
      ['POST /orders', { key: 'x' }, { sku: 'HAT' }],
    ]);
  });

  it('have bodies that are made of others', () => {
    const text = `
      const body = { sku: 'MUG', count: 2 };
      it('a', () => request(app).post('/orders').send({ ...body, count: 0 }));
      it('b', () => request(app).post('/orders').send({ ...order(), count: 0 }));`;

    expect(told(text)).toEqual([['POST /orders', { sku: 'MUG', count: 0 }]]);
  });

  it('are read of inject, of an app that is asked directly and of Request', () => {
    const text = `
      function post(event: object) {
        const payload = JSON.stringify(event);
        return app.inject({ method: 'POST', url: '/hooks', headers: { 'x-sign': sign(payload), from: 'us' }, payload });
      }
      it('a', () => post({ id: 'e1' }));
      it('b', () => app.inject('/health'));
      it('c', () => app.request('/orders', { method: 'put', body: JSON.stringify({ n: 1 }) }));
      it('d', () => GET(new Request('http://localhost/items?page=2')));`;

    expect(told(text)).toEqual([
      ['POST /hooks', { from: 'us' }, { id: 'e1' }],
      ['GET /health'],
      ['PUT /orders', { n: 1 }],
      ['GET /items?page=2'],
    ]);
  });

  it('are left out where their url or body is not told', () => {
    const text = `it('a', async () => {
      const made = await request(app).post('/orders').send(order());
      await request(app).get('/orders/' + made.body.id);
      await app.inject({ method, url: '/orders' });
    });`;

    expect(told(text)).toEqual([]);
  });

  it('are the first inputs of the routes that they ask, below the prefix of a router too', () => {
    const files = {
      'orders.js': `
        import { Router } from 'express';
        export function ordersRouter(orders) {
          return Router()
            .get('/search', (req, res) => res.json(orders.search(req.query.q)))
            .get('/:id', (req, res) => res.json(orders.get(req.params.id)))
            .post('/', (req, res) => res.json(orders.place(req.body)));
        }`,
      'package.json': '{ "dependencies": { "express": "5" } }',
      'orders.test.js': `
        import request from 'supertest';
        it('a', () => request(app).get('/api/orders/ord_1'));
        it('b', () => request(app).get('/api/orders/search?q=mug').set('content-type', 'application/json'));
        it('c', () => request(app).post('/').send({ sku: 'MUG' }));
        it('d', () => request(app).post('/').send({ sku: 'MUG' }));`,
    };

    const { seeds } = entryOf(factsOf(files, ['orders.js']), 'ordersRouter');

    const asked = seeds.map(({ member, args, where }) => [
      member,
      ...args.map((value) => (value.t === 'object' ? plainFields(value.props) : value.t)),
      where,
    ]);
    expect(asked).toEqual([
      ['GET /:id', { id: 'ord_1' }, 'orders.test.js:3'],
      ['GET /search', 'undefined', { q: 'mug' }, 'orders.test.js:4'],
      ['POST /', 'undefined', 'undefined', 'undefined', { sku: 'MUG' }, 'orders.test.js:5'],
    ]);
  });

  it.each([
    ['of the list where the path is only its prefix', ['/orders'], ['GET /']],
    ['of one thing behind a prefix', ['/orders/ord_1'], ['GET /:id']],
    ['behind the prefix that they share', ['/orders', '/orders/1', '/orders/2'], ['GET /', 'GET /:id', 'GET /:id']],
    ['of a router that is mounted at the root', ['/', '/a', '/b'], ['GET /', 'GET /:id', 'GET /:id']],
  ])('are %s', (_, paths, members) => {
    const files = {
      'orders.js': `
        import { Router } from 'express';
        export function orders() { return Router().get('/', (req, res) => res.json([])).get('/:id', (req, res) => res.json(req.params.id)); }`,
      'package.json': '{ "dependencies": { "express": "5" } }',
      'orders.test.js': `
        import request from 'supertest';
        ${paths.map((at) => `it('a', () => request(app).get('${at}'));`).join('\n')}`,
    };

    const { seeds } = entryOf(factsOf(files, ['orders.js']), 'orders');

    expect(seeds.map(({ member }) => member)).toEqual(members);
  });
});
