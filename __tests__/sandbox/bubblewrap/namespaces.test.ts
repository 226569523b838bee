import { whatLetsNamespaces } from '../../../src/sandbox/bubblewrap/namespaces.ts';

const told = (files: Readonly<Record<string, string>>) => whatLetsNamespaces((file) => files[file]);

describe('whatLetsNamespaces', () => {
  it('names the setting that forbids them', () => {
    expect(told({ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' })).toContain(
      '`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`',
    );
    expect(told({ '/proc/sys/user/max_user_namespaces': '0\n' })).toContain('user.max_user_namespaces=15000');
  });

  it('says of a container that no setting helps there', () => {
    const files = { '/.dockerenv': '', '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' };
    expect(told(files)).toBe('A container keeps them from its programs: run QTest in a job without `container:`.');
  });

  it('guesses nothing', () => {
    expect(told({ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '0\n' })).toBe('');
  });
});
