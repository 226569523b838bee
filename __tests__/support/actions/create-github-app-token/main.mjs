import * as core from '@actions/core';

const token = core.getInput('private-key', { required: true });
core.setSecret(token);
core.setOutput('token', token);
