import { useEffect, useState } from 'preact/hooks';
import { useGiven } from './given.js';

/** Where the service is reached: at first as the server says, then as the reader reached it. */
export function useOrigin(): string {
  const { origin } = useGiven();
  const [own, setOwn] = useState(() => origin ?? location.origin);
  useEffect(() => setOwn(location.origin), []);
  return own;
}
