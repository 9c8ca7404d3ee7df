/** A line for whoever watches. */
export const say = (text: string) => void process.stdout.write(`${text}\n`);
