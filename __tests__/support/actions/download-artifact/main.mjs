import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import * as core from '@actions/core';
import { asOnGitHub } from '../as-on-github.mjs';

async function download() {
  const client = new DefaultArtifactClient();
  const { artifact } = await client.getArtifact(core.getInput('name', { required: true }));
  await client.downloadArtifact(artifact.id, { path: path.resolve(core.getInput('path')) });
}

asOnGitHub();
download().catch((error) => core.setFailed(String(error)));
