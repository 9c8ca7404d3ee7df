/**
 * Servers in the order in which a process tries them. The processes of a machine begin at one after the
 * other, and machines at different ones, so that no replica is read by all.
 */
export function beginAt(servers: readonly string[], machine: string, turn: number): string[] {
  const letters = Buffer.from(machine).reduce((sum, byte) => sum + byte, 0);
  const first = (letters + turn) % Math.max(1, servers.length);
  return [...servers.slice(first), ...servers.slice(0, first)];
}
