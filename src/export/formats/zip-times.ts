/** The marks of a zip's entries: before a file, and in the list at the end; where each holds its time. */
const LOCAL = { mark: 0x04034b50, time: 10 };
const LISTED = { mark: 0x02014b50, time: 12, start: 42, head: 46 };
const END = { mark: 0x06054b50, bytes: 22, count: 10, start: 16 };
/** 1 January 1980, 0:00: the first time that a zip can hold. */
const FIRST_TIME = 0x00210000;

/** A zip without the times at which it was packed: the same files give the same bytes. */
export function withoutTimes(zip: Buffer): Buffer {
  const end = zip.length - END.bytes;
  if (zip.readUInt32LE(end) !== END.mark) throw new Error('A zip without its end');
  let at = zip.readUInt32LE(end + END.start);
  for (let left = zip.readUInt16LE(end + END.count); left > 0; left--) {
    setTime(zip, at, LISTED);
    setTime(zip, zip.readUInt32LE(at + LISTED.start), LOCAL);
    // The name, what is beside it and a comment follow.
    const lengths = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    at += lengths.reduce((sum, length) => sum + length, LISTED.head);
  }
  return zip;
}

function setTime(zip: Buffer, at: number, { mark, time }: { mark: number; time: number }): void {
  if (zip.readUInt32LE(at) !== mark) throw new Error(`No entry of a zip at byte ${at}`);
  zip.writeUInt32LE(FIRST_TIME, at + time);
}
