/**
 * Physical units: UCUM code, what it measures, its size in the base unit of that dimension, and how it is written.
 * Sizes: NIST Special Publication 811 (2008), appendix B; UCUM 2.1. Names are lower case and singular (`foot/feet` gives the
 * plural where it is not in -s); symbols are case-sensitive.
 */
export interface PhysicalUnit {
  readonly code: string;
  readonly dimension: Dimension;
  /** One of this unit in the base unit; for temperatures the size of one degree. */
  readonly factor: number;
  /** Temperatures: the zero of the scale in kelvin. */
  readonly zero?: number;
}

/** Base units: m, m2, m3, kg, m/s, bit, W, J, Pa, Hz, rad, K, V, A, Ohm, lm, Sv. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'information'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'frequency'
  | 'angle'
  | 'temperature'
  | 'voltage'
  | 'current'
  | 'resistance'
  | 'light'
  | 'dose'
  | 'sound'
  | 'proportion';

/** code | dimension | factor | names | symbols */
const TABLE = `
m|length|1|metre,meter|m
km|length|1000|kilometre,kilometer,klick|km,kms
cm|length|0.01|centimetre,centimeter|cm,cms
mm|length|0.001|millimetre,millimeter|mm
um|length|1e-6|micrometre,micrometer,micron|μm,µm
nm|length|1e-9|nanometre,nanometer|nm
pm|length|1e-12|picometre,picometer|
dm|length|0.1|decimetre,decimeter|dm
[mi_i]|length|1609.344|mile|mi,mi.
[yd_i]|length|0.9144|yard|yd,yds,yd.
[ft_i]|length|0.3048|foot/feet|ft,ft.
[in_i]|length|0.0254|inch/inches|in.
[nmi_i]|length|1852|nautical mile|nmi
[ly]|length|9.4607304725808e15|light-year,light year|ly
AU|length|149597870700|astronomical unit|AU
[fur_us]|length|201.168|furlong|
m2|area|1|square metre,square meter|m2,m²,sq m,sqm
km2|area|1e6|square kilometre,square kilometer|km2,km²,sq km
cm2|area|1e-4|square centimetre,square centimeter|cm2,cm²
[mi_us]2|area|2589988.110336|square mile|sq mi
[ft_i]2|area|0.09290304|square foot/square feet|sq ft,sq. ft.,sqft,ft2,ft²
[in_i]2|area|0.00064516|square inch/square inches|sq in
[yd_i]2|area|0.83612736|square yard|sq yd
har|area|10000|hectare|ha
[acr_us]|area|4046.872609874252|acre|ac
m3|volume|1|cubic metre,cubic meter|m3,m³
km3|volume|1e9|cubic kilometre,cubic kilometer|km3,km³
cm3|volume|1e-6|cubic centimetre,cubic centimeter|cm3,cm³,cc
[cft_i]|volume|0.028316846592|cubic foot/cubic feet|cu ft,ft3
[cyd_i]|volume|0.764554857984|cubic yard|cu yd
L|volume|0.001|litre,liter|L,l
mL|volume|1e-6|millilitre,milliliter|ml,mL
[gal_us]|volume|0.003785411784|gallon|gal
[bbl_us]|volume|0.158987294928|barrel|bbl
[pt_us]|volume|0.000473176473|pint|pt
[qt_us]|volume|0.000946352946|quart|qt
[cup_us]|volume|0.0002365882365|cup|
[tbs_us]|volume|1.478676478125e-5|tablespoon|tbsp
[tsp_us]|volume|4.92892159375e-6|teaspoon|tsp
[bu_us]|volume|0.03523907016688|bushel|
kg|mass|1|kilogram,kilo,kilogramme|kg,kgs
g|mass|0.001|gram,gramme|g
mg|mass|1e-6|milligram,milligramme|mg
ug|mass|1e-9|microgram,microgramme|μg,µg,mcg
t|mass|1000|tonne,metric ton,metric tonne|t
kt|mass|1e6|kiloton,kilotonne|kt
Mt|mass|1e9|megaton,megatonne|Mt
[ston_av]|mass|907.18474|ton,short ton|
[lton_av]|mass|1016.0469088|long ton,imperial ton|
[lb_av]|mass|0.45359237|pound|lb,lbs,lb.,lbs.
[oz_av]|mass|0.028349523125|ounce|oz,oz.
[oz_tr]|mass|0.0311034768|troy ounce|
[stone_av]|mass|6.35029318|stone/stone|st.
[dr_av]|mass|0.0017718451953125|dram,drachma|
[car_m]|mass|0.0002|carat,karat|
m/s|speed|1|metre per second,meter per second|m/s,mps
km/h|speed|0.2777777777777778|kilometre per hour,kilometer per hour|km/h,kmh,kph,kmph,km/hr,kmhr
[mi_i]/h|speed|0.44704|mile per hour/miles per hour|mph
[kn_i]|speed|0.5144444444444445|knot|kt.,kts
bit|information|1|bit|
By|information|8|byte|
kBy|information|8000|kilobyte|KB,kB
Mbit|information|1e6|megabit|Mb,mb,Mbit
MBy|information|8e6|megabyte|MB
GBy|information|8e9|gigabyte|GB
Gbit|information|1e9|gigabit|Gb,Gbit
TBy|information|8e12|terabyte|TB
PBy|information|8e15|petabyte|PB
Mbit/s|information|1e6|megabit per second|Mbps,mbps
Gbit/s|information|1e9|gigabit per second|Gbps
W|power|1|watt|W
kW|power|1000|kilowatt|kW
MW|power|1e6|megawatt|MW
GW|power|1e9|gigawatt|GW
TW|power|1e12|terawatt|TW
[HP]|power|745.6998715822702|horsepower/horsepower|hp,HP,bhp
kW.h|energy|3.6e6|kilowatt hour,kilowatt-hour|kWh
MW.h|energy|3.6e9|megawatt hour,megawatt-hour|MWh
GW.h|energy|3.6e12|gigawatt hour,gigawatt-hour|GWh
TW.h|energy|3.6e15|terawatt hour,terawatt-hour|TWh
J|energy|1|joule|J
kJ|energy|1000|kilojoule|kJ
MJ|energy|1e6|megajoule|MJ
cal|energy|4.184|gram calorie|
[Cal]|energy|4184|calorie,kilocalorie|kcal
[Btu]|energy|1055.05585262|british thermal unit|Btu,BTU
Pa|pressure|1|pascal|Pa
kPa|pressure|1000|kilopascal|kPa
bar|pressure|100000|bar|
mbar|pressure|100|millibar|mbar
[psi]|pressure|6894.757293168361|pound per square inch|psi
Hz|frequency|1|hertz/hertz|Hz
kHz|frequency|1000|kilohertz/kilohertz|kHz
MHz|frequency|1e6|megahertz/megahertz|MHz
GHz|frequency|1e9|gigahertz/gigahertz|GHz
deg|angle|0.017453292519943295|degree|°,deg,deg.
rad|angle|1|radian|rad
circ|angle|6.283185307179586|turn,revolution|
Cel|temperature|1|celsius,degree celsius,degree centigrade,celcius,degree celcius,centigrade,centigrate,deg celsius,° celsius,degree c,deg c|°C,° C,℃
[degF]|temperature|0.5555555555555556|fahrenheit,degree fahrenheit,farenheit,degree farenheit,deg fahrenheit,° fahrenheit,degree f,deg f|°F,° F,℉
K|temperature|1|kelvin/kelvin|
V|voltage|1|volt|V
kV|voltage|1000|kilovolt|kV
A|current|1|ampere,amp|
Ohm|resistance|1|ohm|Ω
lm|light|1|lumen|
Sv|dose|1|sievert|Sv
mSv|dose|0.001|millisievert|mSv
dB|sound|1|decibel|dB
[ppm]|proportion|1e-6|part per million|ppm
[ppb]|proportion|1e-9|part per billion|ppb
`;

const ZEROS: Readonly<Record<string, number>> = { Cel: 273.15, '[degF]': 255.3722222222222, K: 0 };

interface Row extends PhysicalUnit {
  readonly names: readonly string[];
  readonly symbols: readonly string[];
}

const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', dimension = '', factor = '', names = '', symbols = ''] = line.split('|');
    const zero = ZEROS[code];
    return {
      code,
      dimension: dimension as Dimension,
      factor: Number(factor),
      ...(zero === undefined ? {} : { zero }),
      names: names.split(',').flatMap(forms),
      symbols: symbols === '' ? [] : symbols.split(','),
    };
  });

/** Singular and plural: the first word that can take one takes it ("mile per hour", "degree celsius", "square metre"). */
function forms(entry: string): string[] {
  const [singular = '', plural] = entry.split('/');
  if (plural !== undefined) return [singular, plural];
  const measured = /^(.*?)( per .*| celsius| centigrade| fahrenheit| farenheit| celcius| c| f)?$/.exec(singular);
  return singular === '' ? [] : [singular, `${measured?.[1] ?? singular}s${measured?.[2] ?? ''}`];
}

/** By UCUM code. */
export const UNITS: ReadonlyMap<string, PhysicalUnit> = new Map(ROWS.map((row) => [row.code, row]));

/** By lower-case name, singular or plural, of one to four words. */
export const UNIT_NAMES: ReadonlyMap<string, PhysicalUnit> = new Map(
  ROWS.flatMap((row) => row.names.map((name) => [name, row] as const)),
);

/** By symbol as written. */
export const UNIT_SYMBOLS: ReadonlyMap<string, PhysicalUnit> = new Map(
  ROWS.flatMap((row) => row.symbols.map((symbol) => [symbol, row] as const)),
);

/** A value in another unit of the same dimension; null where the units do not measure the same. */
export function convertUnit(value: number, from: string, to: string): number | null {
  const source = UNITS.get(from);
  const target = UNITS.get(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return null;
  return (value * source.factor + (source.zero ?? 0) - (target.zero ?? 0)) / target.factor;
}
