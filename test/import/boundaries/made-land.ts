/** A square of so many degrees, its sides with points between that a map does not need. */
export function square(x: number, y: number, side: number, points = 10): number[][] {
  const corners = [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
  ];
  const ring = corners.flatMap(([fromX = 0, fromY = 0], i) => {
    const [toX = 0, toY = 0] = corners[(i + 1) % 4] ?? [];
    return Array.from({ length: points }, (_, n) => [
      fromX + ((toX - fromX) * n) / points,
      fromY + ((toY - fromY) * n) / points,
    ]);
  });
  return [...ring, ring[0] as number[]];
}

/** A GeoJSON file of features, each a code and its rings, an outer one each. */
export const geoJson = (...features: [code: string | null, ...rings: number[][][]][]) => ({
  name: 'N03.geojson',
  bytes: new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      features: features.map(([code, ...rings]) => ({
        type: 'Feature',
        properties: { N03_007: code },
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
      })),
    }),
  ),
});
