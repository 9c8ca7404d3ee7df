import escapeHtml from 'escape-html';

export interface Page {
  title: string;
  /** HTML of what stands below its title. */
  body: string;
  /** HTML of what it needs besides its sheet of styles. */
  head?: string;
}

/** A page of the mirror: all that it loads stands beside it. */
export const page = ({ title, body, head = '' }: Page): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="mirror.css">
${head}</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
