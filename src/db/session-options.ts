/** An address of PostgreSQL without the `options` that it names, and these with the given ones. */
interface Joined {
  url: string;
  options: string;
}

/**
 * Joins settings of a session (`-c name=value`) with those that the address names: given apart from it they
 * would be lost, and those of the address with them.
 */
export function sessionOptions(url: string, given: readonly string[]): Joined {
  const [address = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  const named = parameters.getAll('options');
  parameters.delete('options');
  const rest = parameters.size > 0 ? `?${parameters}` : '';
  return { url: `${address}${rest}`, options: [...named, ...given].join(' ') };
}
