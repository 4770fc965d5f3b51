/** Degrees, north and east positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const RADIUS = 6371.0088;

/** Kilometres along the great circle, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
export function greatCircle(a: Point, b: Point): number {
  const [south, north] = [radians(a.latitude), radians(b.latitude)];
  const half =
    haversine(north - south) + Math.cos(south) * Math.cos(north) * haversine(radians(b.longitude - a.longitude));
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

function haversine(angle: number): number {
  return Math.sin(angle / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
