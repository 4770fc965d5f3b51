import { unitCode } from './table-unit.ts';

/** SDMX code list CL_OBS_STATUS, version 2.3. */
const OBS_STATUS: Readonly<Record<string, string>> = {
  B: 'break',
  D: 'definition-differs',
  E: 'estimated',
  F: 'forecast',
  G: 'experimental',
  I: 'imputed',
  N: 'not-significant',
  P: 'preliminary',
  S: 'strike',
  U: 'use-with-caution',
  V: 'unvalidated',
};

/** OBS_FLAG of Eurostat, a letter each and several in a row ("Statistical symbols and abbreviations"): "bep". */
const EUROSTAT_FLAGS: Readonly<Record<string, string>> = {
  b: 'break',
  c: 'confidential',
  d: 'definition-differs',
  e: 'estimated',
  f: 'forecast',
  n: 'not-significant',
  p: 'preliminary',
  r: 'revised',
  s: 'estimated',
  u: 'use-with-caution',
};

/** Status A is "normal value". */
export function statusFlags(status: string): readonly string[] {
  return status === '' || status === 'A' ? [] : [OBS_STATUS[status] ?? status];
}

export function eurostatFlags(letters: string): readonly string[] {
  return [...letters].flatMap((letter) => EUROSTAT_FLAGS[letter] ?? (/\s/.test(letter) ? [] : [letter]));
}

/** Statuses of a figure that is not given. */
export const MISSING_STATUS: Readonly<Record<string, string>> = {
  M: 'missing, cannot exist (M)',
  L: 'missing, not collected (L)',
  O: 'missing (O)',
  H: 'missing, holiday (H)',
  Q: 'suppressed (Q)',
};

/**
 * The unit that a code stands for, and the power of ten that it brings along: Eurostat writes THS_PER for thousands of persons, MIO_EUR for
 * millions of euros, and PC_ACT for per cent of something ("Unit of measure" code list, SCL - UNIT).
 */
export function sdmxUnit(code: string): { readonly unit: string; readonly power: number } {
  const [, scale, rest] = /^(THS|MIO|BN)_(.+)$/.exec(code) ?? [];
  const unit = rest ?? code;
  const power = scale === undefined ? 0 : (SCALES[scale] ?? 0);
  return { unit: /^PC_/.test(unit) ? '%' : unitCode(unit), power };
}

const SCALES: Readonly<Record<string, number>> = { THS: 3, MIO: 6, BN: 9 };
