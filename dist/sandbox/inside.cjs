"use strict";

// src/sandbox/ways/inside.ts
var import_node_child_process = require("node:child_process");
var import_node_net = require("node:net");

// src/sandbox/ways/forward.ts
function join(a, b) {
  a.pipe(b).pipe(a);
  a.once("error", () => b.destroy());
  b.once("error", () => a.destroy());
}

// src/sandbox/ways/inside.ts
async function main([listening = "[]", file = "", ...args]) {
  const ways = JSON.parse(listening).flatMap(
    ({ addresses, port, socket }) => addresses.map((address) => listen(address, port, socket))
  );
  await Promise.all(ways);
  const child = (0, import_node_child_process.spawn)(file, args, { stdio: "inherit" });
  child.once("error", (error) => {
    process.stderr.write(`${error.message}
`);
    process.exit(127);
  });
  child.once("exit", (exitCode, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exit(exitCode ?? 1);
  });
}
function listen(address, port, socket) {
  const server = (0, import_node_net.createServer)(
    { allowHalfOpen: true },
    (inner) => join(inner, (0, import_node_net.connect)({ path: socket, allowHalfOpen: true }))
  );
  return new Promise((resolve) => {
    server.once("error", () => resolve());
    server.listen(port, address, () => resolve());
  });
}
void main(process.argv.slice(2));
