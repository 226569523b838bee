import { parseConfig } from '../../../src/config/parse.ts';
import { imageOfRelease, runnerImage } from '../../../src/sandbox/docker/docker.ts';
import { outermost, pathWith } from '../../../src/sandbox/seen.ts';
import { VERSION } from '../../../src/version.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

afterAll(removeTrees);

describe('the image of containers', () => {
  it('is what the environment names, else qtest.yml, else that of this release', () => {
    expect(runnerImage({ QTEST_IMAGE: 'a:1' }, 'b:2')).toBe('a:1');
    expect(runnerImage({ QTEST_IMAGE: '' }, 'b:2')).toBe('b:2');
    expect(runnerImage({})).toBe(`ghcr.io/qtest/runner:${VERSION}-node`);
  });

  it('is named by its digest in a release', () => {
    const image = `ghcr.io/qtest/runner@sha256:${'5'.repeat(64)}`;
    const root = makeTree({ 'runner-image.txt': `${image}\n` });

    expect(imageOfRelease(`${root}/runner-image.txt`)).toBe(image);
  });

  it('is never read as an option of docker', () => {
    expect(parseConfig('runner-image: ghcr.io/acme/runner:1', 'qtest.yml')['runner-image']).toBe(
      'ghcr.io/acme/runner:1',
    );
    expect(() => parseConfig('runner-image: --privileged', 'qtest.yml')).toThrow(/qtest\.yml:1/);
  });
});

describe('what is seen inside', () => {
  it('is mounted once, by its outermost folder', () => {
    expect(outermost(['/a/b', '/a', '/ab', '/a', '/usr/bin/node', '/c/d'], ['/usr'])).toEqual(['/a', '/ab', '/c/d']);
  });

  it('is found by name where it is a program', () => {
    const root = makeTree({ 'bin/node': '', 'lib/a': '' });

    expect(pathWith([`${root}/bin/node`, `${root}/lib`, `${root}/gone`])).toBe(`${root}/bin:${process.env['PATH']}`);
  });
});
