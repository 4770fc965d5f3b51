/** What one unit is in its dimension's base unit, in every sense that its name has, the commonest first. */
export interface UnitSize {
  readonly dimension: string;
  readonly sizes: readonly number[];
  /** Temperatures: the zero of the scale in degrees Celsius. */
  readonly zero?: number;
}

/** UCUM code | dimension | size, other sizes of the name. Sources: NIST SP 811 (2008), appendix B.8; the imperial measures: Weights and Measures Act 1985 (UK). */
const TABLE = `
m|length|1
km|length|1000
cm|length|0.01
mm|length|0.001
[mi_i]|length|1609.344,1852
[nmi_i]|length|1852
[yd_i]|length|0.9144
[ft_i]|length|0.3048
[in_i]|length|0.0254
m2|area|1
km2|area|1e6
har|area|1e4
[mi_us]2|area|2589988.11
[ft_i]2|area|0.09290304
[yd_i]2|area|0.83612736
[acr_us]|area|4046.8726
g|mass|0.001
kg|mass|1
t|mass|1000
[ston_av]|mass|907.18474,1000,1016.0469
[lton_av]|mass|1016.0469
[lb_av]|mass|0.45359237
[oz_av]|mass|0.028349523
[stone_av]|mass|6.35029318
L|volume|1
mL|volume|0.001
m3|volume|1000
[cft_i]|volume|28.316847
[cyd_i]|volume|764.55486
[gal_us]|volume|3.7854118,4.54609
[pt_us]|volume|0.47317647,0.56826125
[qt_us]|volume|0.94635295,1.1365225
[bbl_us]|volume|158.98729
km/h|speed|1
m/s|speed|3.6
[mi_i]/h|speed|1.609344
[kn_i]|speed|1.852
Cel|temperature|1
[degF]|temperature|0.5555555555555556
`;

const FAHRENHEIT_ZERO = -17.77777777777778;

export const UNIT_SIZES: ReadonlyMap<string, UnitSize> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code = '', dimension = '', sizes = ''] = line.split('|');
      const zero = code === 'Cel' ? { zero: 0 } : code === '[degF]' ? { zero: FAHRENHEIT_ZERO } : {};
      return [code, { dimension, sizes: sizes.split(',').map(Number), ...zero }] as const;
    }),
);
