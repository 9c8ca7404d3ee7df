/** SQLSTATE classes: connection, authorization, no such database, resources, operator, system. */
const CLASSES = ['08', '28', '3D', '53', '57', '58'];
/** A table that is gone, of a release that was removed; a statement that a replica ended to follow its primary. */
const OF_RELEASES = ['42P01', '40001'];
const OF_THE_NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
/** Errors of pg and of its pool that carry no code. */
const MESSAGES =
  /^(no answer within|Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Query runner already released)/;

/** Whether a statement failed since the database did not do its part: the same may work later. */
export function isDatabaseFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError } = error as Partial<Record<string, unknown>>;
  if (driverError && driverError !== error) return isDatabaseFault(driverError);
  if (code === 'DATABASE_UNAVAILABLE') return true;
  if (typeof code !== 'string') return MESSAGES.test(String(message));
  if (OF_THE_NETWORK.includes(code) || OF_RELEASES.includes(code)) return true;
  return code.length === 5 && CLASSES.includes(code.slice(0, 2));
}

/** Whether the server ended a statement that took too long: it would again, and it is there. */
export function isTooLong(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  return (
    code === '57014' ||
    (driverError !== undefined && driverError !== error && isTooLong(driverError))
  );
}

/** Whether a statement failed with its connection or its release: on another one the same may work at once. */
export const isLost = (error: unknown): boolean => isDatabaseFault(error) && !isTooLong(error);
