/** Somebody else who asks all the time whether the server is there, and notes how long it is silent. */
export interface Bystander {
  /** The longest silence in milliseconds since it was asked last. */
  longest(): number;
  /** Ends; gives the times of all answers, shortest first. */
  end(): Promise<number[]>;
}

const PAUSE_MS = 2;

export function bystander(url: string): Bystander {
  const times: number[] = [];
  let sent: number | null = null;
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      sent = performance.now();
      await fetch(`${url}/livez`).then((response) => response.arrayBuffer());
      const took = performance.now() - sent;
      sent = null;
      times.push(took);
      longest = Math.max(longest, took);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();
  return {
    longest() {
      const waited = sent === null ? 0 : performance.now() - sent;
      const most = Math.max(longest, waited);
      longest = 0;
      return most;
    },
    async end() {
      isOver = true;
      await watching;
      return times.sort((a, b) => a - b);
    },
  };
}
