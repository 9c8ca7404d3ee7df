/** Letters that a name in quotes may hold in any header. */
const PLAIN = /[^\w.-]+/g;
/** What encodeURIComponent leaves and RFC 5987 does not. */
const LEFT = /['()*!~]/g;

/**
 * Names a file (RFC 6266): in plain letters for all, and as it is for who reads more.
 * @param kind `inline` where a browser can show it
 */
export function contentDisposition(
  kind: 'attachment' | 'inline',
  { plain, name }: { plain: string; name: string },
): string {
  const safe = plain.replaceAll(PLAIN, '-');
  const encoded = encodeURIComponent(name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')).replaceAll(
    LEFT,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${safe}"; filename*=UTF-8''${encoded}`;
}
