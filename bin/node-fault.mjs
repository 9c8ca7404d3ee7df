// What keeps this Node.js from running the project, in a sentence. Old versions must be able to read this file.

const ABSENT =
  'パッケージがまだ入っていません。npm ci を実行してください / The packages are not installed yet: run npm ci.';

const tooOld = (version, oldest) =>
  `Node.js ${oldest} 以降が必要です（これは ${version}）。新しい Node.js を入れてください / This is Node.js ${version}: install ${oldest} or later.`;

const notBuiltFor = (version) =>
  `better-sqlite3 がこの Node.js（${version}）用に作られていません。npm rebuild better-sqlite3 を実行してください / better-sqlite3 was not built for this Node.js (${version}): run npm rebuild better-sqlite3.`;

/** Null where nothing does. `engines` is that of package.json; `openDatabase` loads better-sqlite3 and uses it. */
export function nodeFault(version, engines, openDatabase) {
  const oldest = engines.node.replace('>=', '');
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldest.split('.').map(Number);
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    return tooOld(version, oldest);
  }
  try {
    openDatabase();
    return null;
  } catch (error) {
    return error.code === 'MODULE_NOT_FOUND' ? ABSENT : notBuiltFor(version);
  }
}
