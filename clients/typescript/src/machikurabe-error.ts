import type { ServerCode } from './server-code.js';

/** A code of docs/errors.md; `NO_CONNECTION` and `NO_ANSWER` are of the way to the server and back. */
export type ErrorCode = ServerCode | 'NO_CONNECTION' | 'NO_ANSWER';

/** One thing that was wrong, with the facts that docs/errors.md names beside its code. */
export interface Fault {
  message: string;
  path?: (string | number)[];
  extensions: { code: ServerCode; argument?: string; nearest?: unknown[]; retryAfter?: number };
}

/** Why there is no answer. `code` is of the first fault; `faults` are all. */
export class MachikurabeError extends Error {
  override readonly name = 'MachikurabeError';

  private constructor(
    readonly code: ErrorCode,
    message: string,
    /** HTTP status; null where nothing came back. */
    readonly status: number | null,
    readonly faults: readonly Fault[],
    /** Seconds after which to ask again, where that helps. */
    readonly retryAfter: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  static noConnection(url: string, cause: unknown): MachikurabeError {
    const message = `${url} could not be asked: look at the address and the connection.`;
    return new MachikurabeError('NO_CONNECTION', message, null, [], null, { cause });
  }

  static told(response: Response, body: { errors?: Fault[] } | null): MachikurabeError {
    const { status } = response;
    const faults = body?.errors ?? [];
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    const retryAfter = Number.isNaN(wait) ? null : wait;
    const [first] = faults;
    const code = first?.extensions.code ?? 'NO_ANSWER';
    const message = first?.message ?? `What came (HTTP ${status}) is no answer of Machikurabe.`;
    return new MachikurabeError(code, message, status, faults, retryAfter);
  }
}
