import { expect, test } from 'vitest';
import { greatCircle } from '../../src/verify/checks/place-distance/great-circle.ts';

const POLE = { latitude: 90, longitude: 0 };

test.each([
  ['a quarter of the Earth', { latitude: 0, longitude: 0 }, POLE, 10_007.557],
  ['half of it', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015.115],
  ['across the date line', { latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 }, 222.39],
  ['nowhere', POLE, POLE, 0],
])('%s', (_, a, b, kilometres) => {
  expect(greatCircle(a, b)).toBeCloseTo(kilometres, 1);
  expect(greatCircle(b, a)).toBeCloseTo(kilometres, 1);
});
