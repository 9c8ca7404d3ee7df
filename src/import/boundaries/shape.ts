/** A piece of land as a file of boundaries has it. */
export interface Shape {
  /** As printed: five or six digits, of a municipality, a ward or what ended. */
  code: string;
  /** Which feature of its file it is, from 1. */
  row: number;
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** Kilometres in a degree of latitude. */
const KM = 111.32;

/** The area in km² of the land within an outer ring, without its holes; near enough to compare islands. */
export function areaOf(ring: readonly GeoJSON.Position[]): number {
  let [twice, latitudes] = [0, 0];
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
    latitudes += y;
  }
  const middle = (latitudes / ring.length) * (Math.PI / 180);
  return (Math.abs(twice) / 2) * KM * KM * Math.cos(middle);
}
