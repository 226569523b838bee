/** Why a program may not make namespaces on this machine, and what lets it. */

/** `read` gives the text of a file, undefined where there is none. Empty where nothing here tells. */
export function whatLetsNamespaces(read: (file: string) => string | undefined): string {
  if (read('/.dockerenv') !== undefined || read('/run/.containerenv') !== undefined) {
    return 'A container keeps them from its programs: run QTest in a job without `container:`.';
  }
  for (const [setting, forbids, value] of SETTINGS) {
    const text = read(`/proc/sys/${setting.replaceAll('.', '/')}`);
    if (text?.trim() === forbids)
      return `This system forbids them; a step before lets them: \`sudo sysctl -w ${setting}=${value}\`.`;
  }
  return '';
}

/** Setting, the value that forbids, one that lets: of Ubuntu 23.10 and later, of Debian until 10, of every kernel. */
const SETTINGS = [
  ['kernel.apparmor_restrict_unprivileged_userns', '1', '0'],
  ['kernel.unprivileged_userns_clone', '0', '1'],
  ['user.max_user_namespaces', '0', '15000'],
] as const;
