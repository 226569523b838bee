import { statSync } from 'node:fs';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import * as core from '@actions/core';
import { create } from '@actions/glob';
import { asOnGitHub } from '../as-on-github.mjs';

async function upload() {
  const globber = await create(core.getInput('path', { required: true }));
  const places = globber.getSearchPaths();
  const files = (await globber.glob()).filter((file) => statSync(file).isFile());
  const [place = '', ...more] = places;
  // Names in the archive begin below what all of the paths have in common; a file alone has none but its own.
  const root = more.length > 0 ? common(places) : files[0] === place ? path.dirname(place) : place;
  if (files.length === 0) return core.warning(`No files were found at ${places.join(', ')}`);
  const { size } = await new DefaultArtifactClient().uploadArtifact(core.getInput('name'), files, root);
  core.info(`${files.length} files, ${size} bytes`);
}

function common(places) {
  const [first = [], ...others] = places.map((place) => place.split(path.sep));
  const end = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  return first.slice(0, end < 0 ? first.length : end).join(path.sep);
}

asOnGitHub();
upload().catch((error) => core.setFailed(String(error)));
