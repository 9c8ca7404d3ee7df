import { useEffect, useState } from 'preact/hooks';

/**
 * The reader's own day, as ISO 8601 writes it. Null at the first rendering: what the server renders is
 * kept, and must not speak of the day on which it did.
 */
export function useToday(): string | null {
  const [today, setToday] = useState<string | null>(null);
  // Sweden writes days as ISO 8601 does.
  useEffect(() => setToday(new Intl.DateTimeFormat('sv-SE').format(new Date())), []);
  return today;
}
