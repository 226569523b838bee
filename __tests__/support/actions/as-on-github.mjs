/** @actions/artifact takes every server but github.com for an Enterprise Server, which has no such artifacts. */
export function asOnGitHub() {
  process.env['GITHUB_SERVER_URL'] = 'https://github.com';
}
