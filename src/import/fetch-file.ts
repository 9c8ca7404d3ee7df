/** A publisher's file that was fetched. */
export interface FetchedFile {
  /** The last part of its address. */
  name: string;
  bytes: Uint8Array;
  /** Where it was found at last. */
  address: string;
}

/** How much is taken, and how long is waited. */
export interface FetchLimits {
  bytes: number;
  milliseconds: number;
}

const LIMITS: FetchLimits = { bytes: 128 * 1024 * 1024, milliseconds: 120_000 };
const MOST_REDIRECTS = 5;

/**
 * Fetches a publisher's file: over https only (http on this machine alone), of a bounded size, in a bounded time.
 * `tell` hears of each redirect.
 * @throws Error that says what was wanted, what came and what to do
 */
export async function fetchFile(
  asked: string,
  tell: (text: string) => void,
  limits: FetchLimits = LIMITS,
): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let address = allowed(asked, asked);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(address, signal, limits);
    const moved = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && moved) {
      await response.body?.cancel();
      address = allowed(new URL(moved, address).href, asked);
      tell(`転送されました / Redirected to ${address}`);
      continue;
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw failed(address, `${response.status} ${response.statusText}`);
    }
    const bytes = await bodyOf(response, address, limits);
    return { name: nameOf(address), bytes, address: address.href };
  }
  throw failed(address, `more than ${MOST_REDIRECTS} redirects`);
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const isLoopback = ({ hostname }: URL) => LOOPBACK.includes(hostname);

/** Nobody who listens on the way may change a figure, and nobody outside leads to what listens on this machine. */
function allowed(text: string, asked: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  const isOurs = address !== null && isLoopback(address) && isLoopback(new URL(asked));
  if (address?.protocol === 'https:' && (isOurs || !isLoopback(address))) return address;
  if (address?.protocol === 'http:' && isOurs) return address;
  throw new Error(
    `${text} からは取りません。https:// のアドレスを渡すか、ファイルを取ってきてその名前を渡してください / Nothing is fetched from ${text}: an address with https:// is wanted. Or give a file that you have fetched yourself.`,
  );
}

async function get(address: URL, signal: AbortSignal, limits: FetchLimits): Promise<Response> {
  try {
    return await fetch(address, { signal, redirect: 'manual' });
  } catch (error) {
    throw failed(address, whyFailed(error, limits));
  }
}

async function bodyOf(response: Response, address: URL, limits: FetchLimits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > limits.bytes) break;
      parts.push(part);
    }
  } catch (error) {
    throw failed(address, whyFailed(error, limits));
  }
  if (size > limits.bytes) throw failed(address, `more than ${limits.bytes} bytes`);
  return Buffer.concat(parts);
}

function whyFailed(error: unknown, { milliseconds }: FetchLimits): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no whole answer within ${milliseconds / 1000} s`;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

const failed = (address: URL, why: string) =>
  new Error(
    `${address.href} から取れませんでした（${why}）。公表元のページからファイルを取り、その名前を渡してください / Could not fetch ${address.href} (${why}). Take the file from the publisher's page and give its name.`,
  );

const nameOf = ({ pathname, hostname }: URL) =>
  decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? hostname);
