#!/usr/bin/env node
// Plain JavaScript that Node 12 can parse: it has to run on the Node that is too old for the rest.
var parts = process.versions.node.split('.').map(Number);
if (parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18)) {
  import('../dist/program/main.js').catch((error) => {
    var missing = error.code === 'ERR_MODULE_NOT_FOUND' && /dist.program.main\.js/.test(error.message);
    process.stderr.write(`${missing ? 'deskcheck is not built: run npm run build first.' : error.stack}\n`);
    process.exitCode = 2;
  });
} else {
  process.stderr.write(
    'deskcheck needs Node 22.18 or newer, and this is Node ' +
      process.versions.node +
      '. Install a newer one (nodejs.org).\n',
  );
  process.exitCode = 2;
}
