// What keeps this Node.js from running the project, in a sentence. Old versions must be able to read this file.

const ABSENT =
  'パッケージがまだ入っていません。npm ci を実行してください / The packages are not installed yet: run npm ci.';

const tooOld = (version, oldest) =>
  `Node.js ${oldest} 以降が必要です（これは ${version}）。Node.js 22 を入れてください / This is Node.js ${version}, and ${oldest} is the oldest that will do: install Node.js 22.`;

/** Built with its headers, better-sqlite3 12 ends the process when a statement is given back. */
const tooNew = (version, tooHigh) =>
  `Node.js ${tooHigh} 以降ではまだ動きません（これは ${version}。better-sqlite3 が途中で止まります）。Node.js 22 を入れてください / This is Node.js ${version}, and better-sqlite3 does not hold on ${tooHigh} and later yet: install Node.js 22.`;

const notBuiltFor = (version) =>
  `better-sqlite3 がこの Node.js（${version}）用に作られていません。npm rebuild better-sqlite3 を実行してください / better-sqlite3 was not built for this Node.js (${version}): run npm rebuild better-sqlite3.`;

function isOlder(version, than) {
  const [major, minor = 0] = version.split('.').map(Number);
  const [wanted, wantedMinor = 0] = than.split('.').map(Number);
  return major < wanted || (major === wanted && minor < wantedMinor);
}

/** Null where nothing does. `engines` is that of package.json; `openDatabase` loads better-sqlite3 and uses it. */
export function nodeFault(version, engines, openDatabase) {
  const [, oldest, tooHigh] = />=(\S+) <(\S+)/.exec(engines.node);
  if (isOlder(version, oldest)) return tooOld(version, oldest);
  if (!isOlder(version, tooHigh)) return tooNew(version, tooHigh);
  try {
    openDatabase();
    return null;
  } catch (error) {
    return error.code === 'MODULE_NOT_FOUND' ? ABSENT : notBuiltFor(version);
  }
}
