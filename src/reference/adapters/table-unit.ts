import { unitFault } from '../package/cells.ts';

/** Units as tables print them, and the code for each: UCUM, ISO 4217, `%`, `1`, or the counted noun. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per ?cent|percent|percentage|pourcent(?:age)?|pc)$/i, '%'],
  [/^(?:number|numbers|units?|nombre|unités?|count|counts|pure_numb|nr)$/i, '1'],
  [/^(?:persons?|people|personnes?|inhabitants|per|ps)$/i, 'person'],
  [/^(?:canadian )?dollars?$/i, 'CAD'],
  [/^(?:us dollars?|u\.s\. dollars?|us\$|current us\$|constant \d{4} us\$)$/i, 'USD'],
  [/^(?:euros?|€)$/i, 'EUR'],
  [/^(?:tonnes?|metric tons?|t)$/i, 't'],
  [/^(?:kilograms?|kilogrammes?|kg)$/i, 'kg'],
  [/^(?:kilometres?|kilometers?|km)$/i, 'km'],
  [/^(?:square kilometres?|square kilometers?|sq\.? km|km2|km²)$/i, 'km2'],
  [/^(?:hectares?|ha)$/i, 'har'],
  [/^(?:hours?|heures?|h)$/i, 'h'],
  [/^(?:years?|années?|ans?)$/i, 'a'],
  [/^(?:days?|jours?)$/i, 'd'],
  [/^(?:degrees? celsius|°c)$/i, 'Cel'],
  [/^(?:households?|ménages?)$/i, 'household'],
];

/** The code for a unit as printed; a text that is no known unit stays as it is, in lower case unless it is a code. */
export function unitCode(text: string): string {
  const printed = text.trim();
  for (const [pattern, code] of UNITS) if (pattern.test(printed)) return code;
  if (printed === '') return '1';
  if (/^[A-Z]{3}$/.test(printed)) return unitFault(printed) === null ? printed : printed.toLowerCase();
  // Codes of the publisher's own stay as they are.
  return /^[A-Z0-9]+_[A-Z0-9_]+$/.test(printed) ? printed : printed.charAt(0).toLowerCase() + printed.slice(1);
}

/** The unit that a series says of itself: "Unemployment (% of labour force)", "GDP (current US$)", "Life expectancy (years)". */
export function unitInName(name: string): string | null {
  const inside = /\(([^()]*)\)\s*$/.exec(name)?.[1];
  if (inside === undefined) return /^share of |^percentage of |, %$/i.test(name) ? '%' : null;
  if (/^%|% of|percent/i.test(inside)) return '%';
  if (/US\$/.test(inside)) return 'USD';
  const first = inside.split(',')[0] ?? inside;
  const known = unitCode(first);
  return UNITS.some(([pattern]) => pattern.test(first.trim())) ? known : null;
}
