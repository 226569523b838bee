/** What would have to be let into the sandbox for tests that wait for something: the lines that qtest.yml lacks. */
import type { Openings } from '../sandbox/ways/openings.ts';
import type { WaitingTest } from './services.ts';

/** What there is outside of the sandbox. */
export interface Outside {
  /** True where the sandbox reaches the network of the machine. */
  readonly network: boolean;
  readonly openings: Openings;
  /** Variables that tests are not handed, with their values. */
  readonly withheld: Readonly<Record<string, string>>;
  /** Whether something answers at a port of this machine. */
  readonly answers: (host: string, port: number) => Promise<boolean>;
}

/** Lines for qtest.yml (`services: [localhost:5432]`, `env: [DATABASE_URL]`); none where what is missing is missing outside too. */
export async function missingOpenings(waiting: readonly WaitingTest[], outside: Outside): Promise<readonly string[]> {
  const variables = new Set<string>();
  const services = new Set<string>();
  for (const test of waiting) {
    const address = addressIn(test.missing);
    const names = test.variable === undefined ? variablesAbout(address, outside) : [test.variable];
    for (const name of names) variables.add(name);
    const addresses = [address, ...names.map((name) => addressOf(outside.withheld[name] ?? ''))];
    for (const { host, port } of outside.network ? [] : addresses.filter((one) => one !== undefined)) {
      // Only this machine is asked: the name of another one comes from what a test printed.
      if (host !== 'localhost' || (await outside.answers(host, port))) services.add(`${host}:${port}`);
    }
  }
  for (const known of outside.openings.services) services.delete(known);
  return [...line('services', services), ...line('env', variables)];
}

/** Withheld variables that name the address, else those that name any server: without them, a client asks at the usual place. */
function variablesAbout(address: Address | undefined, { withheld }: Outside): readonly string[] {
  const all = Object.keys(withheld).filter((name) => addressOf(withheld[name] ?? '') !== undefined);
  const same = all.filter((name) => addressOf(withheld[name] ?? '')?.port === address?.port);
  return same.length > 0 ? same : all;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|::1|\[::1\])$/;
/** Schemes of servers that tests talk to, with the port where a URL names none. */
const PORTS: Readonly<Record<string, number>> = {
  amqp: 5672,
  mariadb: 3306,
  mongodb: 27017,
  mysql: 3306,
  nats: 4222,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
};

/** In the words of a client: `connect ECONNREFUSED 127.0.0.1:5432`, `Can't reach database server at \`localhost:5432\``. */
function addressIn(words: string): Address | undefined {
  const { host, port } =
    /[\s`"'](?<host>(?:[a-zA-Z][\w.-]*|\d+\.\d+\.\d+\.\d+|::1)):(?<port>\d{1,5})\b/.exec(words)?.groups ?? {};
  return host === undefined ? undefined : addressAt(host, Number(port));
}

/** In the value of a variable: a URL of a server. */
function addressOf(value: string): Address | undefined {
  const url = URL.parse(value);
  const usual = PORTS[url?.protocol.replace(/(?:\+srv)?:$/, '') ?? ''];
  return url && usual !== undefined ? addressAt(url.hostname || 'localhost', Number(url.port) || usual) : undefined;
}

function addressAt(host: string, port: number): Address {
  return { host: LOOPBACK.test(host) ? 'localhost' : host, port };
}

function line(key: string, names: ReadonlySet<string>): readonly string[] {
  return names.size === 0 ? [] : [`${key}: [${[...names].sort().join(', ')}]`];
}
