const TESTS = `${import.meta.dirname}/dist/test`;

const every = {
  rootDir: TESTS,
  transform: {},
  globalSetup: `${TESTS}/global-setup.js`,
  globalTeardown: `${TESTS}/global-teardown.js`,
  snapshotResolver: `${import.meta.dirname}/test/snapshot-resolver.cjs`,
};

/** Answers that are compiled are the usual case; what shows that Apollo answers alike runs without them, too. */
export default {
  testTimeout: 60_000,
  // Left to itself Jest keeps one core free, which is half of a machine of two.
  maxWorkers: '100%',
  // Modules of a test stay in the memory of the process that ran it: one that holds much makes place for another.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...every, testMatch: [`${TESTS}/**/*.test.js`] },
    {
      ...every,
      displayName: 'COMPILE=off',
      setupFiles: [`${TESTS}/compile-off.js`],
      testMatch: [
        `${TESTS}/graphql/compiled/*-*.test.js`,
        `${TESTS}/graphql/operations.test.js`,
        `${TESTS}/http/{cache,protocol,audits}.test.js`,
        `${TESTS}/{errors,pages,queries,statements}.test.js`,
      ],
    },
  ],
};
