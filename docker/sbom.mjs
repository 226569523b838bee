/**
 * The image's bill of materials on standard output, as CycloneDX 1.6: Debian's packages, and what the given files pin.
 *   node sbom.mjs NAME VERSION [npm:package-lock.json[#PREFIX] | pip:requirements.txt | maven:jars.txt]…
 * PREFIX leaves the packages of a lockfile whose names there begin so.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [name, version, ...sources] = process.argv.slice(2);
const READERS = { npm: fromLockfile, pip: fromRequirements, maven: fromJars };

const pinned = sources.flatMap((source) => {
  const [, kind, file, prefix = ''] = /^(\w+):([^#]+)#?(.*)$/.exec(source) ?? [];
  return READERS[kind](readFileSync(file, 'utf8'), prefix);
});
const components = [...new Map([...fromDebian(), ...pinned].map((part) => [part.purl, part])).values()];
components.sort((a, b) => (a.purl < b.purl ? -1 : 1));
const timestamp = new Date(1000 * Number(process.env.SOURCE_DATE_EPOCH || 0)).toISOString();
const metadata = { timestamp, component: { type: 'container', name, version } };
console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }, null, 1));

function fromDebian() {
  const list = execFileSync('dpkg-query', ['-W', '-f=${Package}\t${Version}\t${Architecture}\n'], { encoding: 'utf8' });
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [pkg, at, arch] = line.split('\t');
      return part(pkg, at, `pkg:deb/debian/${pkg}@${encodeURIComponent(at)}?arch=${arch}`);
    });
}

function fromLockfile(text, prefix) {
  return Object.entries(JSON.parse(text).packages)
    .filter(([at, entry]) => at.startsWith(`node_modules/${prefix}`) && !entry.dev)
    .map(([at, entry]) => {
      const pkg = entry.name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const purl = `pkg:npm/${pkg.replace('@', '%40')}@${entry.version}`;
      return part(pkg, entry.version, purl, entry.license, 'SHA-512', hex(entry.integrity));
    });
}

/** Lines as pip writes them with hashes: `name==version \`, then `--hash=sha256:…`. */
function fromRequirements(text) {
  return [...text.matchAll(/^([\w.-]+)==([^\s;\\]+)/gm)].map(([, pkg, at]) =>
    part(pkg, at, `pkg:pypi/${pkg.toLowerCase().replaceAll('_', '-')}@${at}`),
  );
}

/** Lines of `sha256 group:artifact:version`. */
function fromJars(text) {
  return [...text.matchAll(/^([0-9a-f]{64}) {1,2}([^\s:]+):([^\s:]+):(\S+)$/gm)].map(([, digest, group, pkg, at]) =>
    part(pkg, at, `pkg:maven/${group}/${pkg}@${at}`, undefined, 'SHA-256', digest),
  );
}

function part(pkg, at, purl, license, alg, content) {
  return {
    type: 'library',
    name: pkg,
    version: at,
    purl,
    ...(license && { licenses: [{ expression: license }] }),
    ...(content && { hashes: [{ alg, content }] }),
  };
}

function hex(integrity) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest && Buffer.from(digest, 'base64').toString('hex');
}
