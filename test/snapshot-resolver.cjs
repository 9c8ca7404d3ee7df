const { join, relative, resolve } = require('node:path');

// Tests run compiled, in dist/test; their snapshots stand beside their sources and are committed.
const compiled = resolve(__dirname, '../dist/test');
const sources = __dirname;

module.exports = {
  resolveSnapshotPath: (testPath, extension) =>
    join(
      sources,
      '__snapshots__',
      `${relative(compiled, testPath).replaceAll('/', '__')}${extension}`,
    ),
  resolveTestPath: (snapshotPath, extension) =>
    join(
      compiled,
      relative(join(sources, '__snapshots__'), snapshotPath)
        .slice(0, -extension.length)
        .replaceAll('__', '/'),
    ),
  testPathForConsistencyCheck: join(compiled, 'some', 'example.test.js'),
};
