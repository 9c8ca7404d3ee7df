/** SQLSTATE classes: connection, authorization, no such database, resources, operator, system. */
const CLASSES = ['08', '28', '3D', '53', '57', '58'];
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
  /^(Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Query runner already released)/;

/** Whether a statement failed since the database did not do its part: the same may work later. */
export function isDatabaseFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError } = error as Partial<Record<string, unknown>>;
  if (driverError && driverError !== error) return isDatabaseFault(driverError);
  if (code === 'DATABASE_UNAVAILABLE') return true;
  if (typeof code !== 'string') return MESSAGES.test(String(message));
  return OF_THE_NETWORK.includes(code) || (code.length === 5 && CLASSES.includes(code.slice(0, 2)));
}
