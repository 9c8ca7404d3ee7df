import { filesTable } from '../../export/files/files-table.js';
import type { MadeFile } from '../../export/files/manifest.js';

/** The list of a release's files as a page, in both languages: it works where nothing else of ours is loaded. */
export const filesPage = (release: string, files: readonly MadeFile[]): string => `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>まちくらべ リリース ${release} のファイル / Files of release ${release}</title>
<h1>まちくらべ リリース ${release} のファイル</h1>
<p>はじめに <a href="README.ja.md">README.ja.md</a> と <a href="LICENCES.md">LICENCES.md</a>（利用条件と出典）をお読みください。列の説明は <a href="data-dictionary.md">data-dictionary.md</a> にあります。
<p lang="en">Files of release ${release}. Begin with <a href="README.en.md">README.en.md</a> and <a href="LICENCES.md">LICENCES.md</a> (terms and credits); <a href="data-dictionary.md">data-dictionary.md</a> says what each column holds. <a href="files.json">This list as JSON</a>.
${filesTable(files)}
</html>
`;
