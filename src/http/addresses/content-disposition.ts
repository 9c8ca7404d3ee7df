/** Letters that a name in quotes may hold in any header. */
const PLAIN = /[^\w.-]+/g;
/** What encodeURIComponent leaves and RFC 5987 does not. */
const LEFT = /['()*!~]/g;

/** Bytes that a name may have on common disks; what a browser adds to a name that is taken needs room, too. */
const MOST_BYTES = 240;

/**
 * Names a file (RFC 6266): in plain letters for all, and as it is for who reads more.
 * @param kind `inline` where a browser can show it
 */
export function contentDisposition(
  kind: 'attachment' | 'inline',
  { plain, name }: { plain: string; name: string },
): string {
  const safe = fitName(plain.replaceAll(PLAIN, '-'));
  const whole = fitName(name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-'));
  const encoded = encodeURIComponent(whole).replaceAll(
    LEFT,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${safe}"; filename*=UTF-8''${encoded}`;
}

/** Cuts a name that is too long before its last part, which tells release and kind. */
function fitName(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const end = name.slice(name.lastIndexOf('-'));
  let room = MOST_BYTES - Buffer.byteLength(end);
  let begin = '';
  for (const one of name) {
    room -= Buffer.byteLength(one);
    if (room < 0) break;
    begin += one;
  }
  return begin + end;
}
