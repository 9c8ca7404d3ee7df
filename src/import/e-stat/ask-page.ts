import { setTimeout as pause } from 'node:timers/promises';
import { resultOf } from './answer.js';
import { faultOfApi, isTheirs, statusFault } from './fault-of-api.js';

/** How the API is asked. */
export interface Asking {
  /** https://…/rest/3.0/app/json */
  baseUrl: string;
  appId: string;
  /** How often one page is asked for. */
  tries: number;
  /** Milliseconds before the second time; twice as long each time after, at most a minute. */
  wait: number;
  /** Milliseconds in which a page must be there whole. */
  timeout: number;
  /** Told of what takes time. */
  tell(text: string): void;
}

export const USUAL_PATIENCE = { tries: 5, wait: 1000, timeout: 120_000 };

/** 100,000 values are about 15 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_WAIT = 60_000;

/** What came instead of an answer; worth another try or not. */
class NoAnswer extends Error {
  constructor(
    readonly why: string,
    readonly again: boolean,
    readonly after: number = 0,
  ) {
    super(why);
  }
}

/**
 * A page of getStatsData as parsed JSON with STATUS 0. Asked again, ever later, where the server is busy, fails or
 * breaks off. The application id stands in no message.
 * @throws FileProblems
 */
export async function askPage(
  table: string,
  address: URL,
  { appId, tries, wait, timeout, tell }: Asking,
): Promise<unknown> {
  const url = new URL(address);
  url.searchParams.set('appId', appId);
  for (let n = 1; ; n++) {
    try {
      const json = await answerOf(url, timeout);
      const { STATUS: status, ERROR_MSG: said } = resultOf.parse(json).GET_STATS_DATA.RESULT;
      if (status === 0) return json;
      if (!isTheirs(status) || n === tries) {
        throw statusFault(table, status, said.replaceAll(appId, '…'));
      }
      throw new NoAnswer(`STATUS ${status}`, true);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!error.again || n === tries) {
        throw faultOfApi(table, 'NO_ANSWER', noAnswer(error.why, n));
      }
      const ms = Math.min(LONGEST_WAIT, Math.max(wait * 2 ** (n - 1), error.after));
      tell(`e-Stat ${table}: ${error.why}; ${n}/${tries}, ${Math.ceil(ms / 1000)} s …`);
      await pause(ms);
    }
  }
}

const noAnswer = (why: string, tries: number) => ({
  ja: `e-Stat から表が得られませんでした（${why}、${tries} 回）。接続と ESTAT_BASE_URL を確かめ、時間をおいてもう一度行ってください。`,
  en: `e-Stat gave no table (${why}; asked ${tries} times): see the connection and ESTAT_BASE_URL, and try again later.`,
});

async function answerOf(url: URL, timeout: number): Promise<unknown> {
  const deadline = AbortSignal.timeout(timeout);
  let text: string;
  let status: number;
  try {
    const response = await fetch(url, { redirect: 'manual', signal: deadline });
    status = response.status;
    if (status >= 300 && status < 400) {
      await response.body?.cancel();
      // Whoever is led elsewhere would take the application id there.
      throw new NoAnswer(`HTTP ${status} → ${originOf(response, url)}`, false);
    }
    if (status === 429 || status >= 500) {
      await response.body?.cancel();
      throw new NoAnswer(`HTTP ${status}`, true, retryAfter(response));
    }
    text = await boundedText(response);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(deadline.aborted ? `> ${timeout / 1000} s` : codeOf(error), true);
  }
  try {
    const json = JSON.parse(text);
    if (resultOf.safeParse(json).success) return json;
  } catch {
    throw new NoAnswer(`HTTP ${status}, no whole JSON`, status === 200);
  }
  throw new NoAnswer(`HTTP ${status}, JSON without RESULT`, false);
}

/** Milliseconds until the server wants to be asked again: it says seconds, or when. */
function retryAfter({ headers }: Response): number {
  const said = headers.get('retry-after') ?? '';
  return Number(said) * 1000 || Date.parse(said) - Date.now() || 0;
}

function originOf(response: Response, url: URL): string {
  const to = response.headers.get('location') ?? '';
  return URL.canParse(to, url.href) ? new URL(to, url).origin : '?';
}

/** "ECONNREFUSED": what fetch itself says names no cause, and might name the address. */
function codeOf(error: unknown): string {
  const { cause, name } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? name;
}

async function boundedText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new NoAnswer(`> ${MOST_BYTES} bytes`, false);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
