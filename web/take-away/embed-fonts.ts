/**
 * The rules of the fonts that the page had to load because the system has none for its characters,
 * with the files in them: a picture may load nothing.
 */
export async function embedFonts(): Promise<string> {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(fileOf),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) =>
      loaded.has(
        fileOf({
          weight: style.getPropertyValue('font-weight'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        }),
      ),
    );
  return (await Promise.all(rules.map(withFile))).join('\n');
}

/** What tells one file from all others. */
const fileOf = ({ weight, unicodeRange }: Pick<FontFace, 'weight' | 'unicodeRange'>) =>
  `${weight} ${unicodeRange.replaceAll(/\s/g, '').toLowerCase()}`;

async function withFile({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = cssText.match(/url\("?([^")]+)"?\)/) ?? [];
  const response = await fetch(new URL(path, parentStyleSheet?.href ?? location.href));
  return cssText.replace(path, await asDataUrl(await response.blob()));
}

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
