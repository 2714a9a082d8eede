// Plain old syntax on purpose: it must run on the versions that it refuses. Exit code 2: too old.
var wanted = process.argv[2].split('.').map(Number);
var found = process.versions.node.split('.').map(Number);
for (var i = 0; i < wanted.length; i++) {
  if (found[i] > wanted[i]) break;
  if (found[i] < wanted[i]) process.exit(2);
}
