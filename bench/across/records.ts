import { extract } from '../../src/index.ts';
import { acrossRecords } from '../../src/verify/across/across.ts';
import type { AcrossRecord } from '../../src/verify/across/record.ts';

const PLACES = ['Quebec', 'Ontario', 'Manitoba', 'Alberta', 'Canada', 'France', 'Kenya', 'Japan', 'Peru', 'Norway'];
const MEASURES = ['asylum claims', 'building permits', 'organ transplants', 'speeding tickets', 'patent applications'];
const CLAIMS_IN_ARTICLE = 10;
const YEARS = 20;
/** Measures of one place and year are so many articles': the keys that hold the most records. */
const SHARED = 50;

/**
 * Records of articles that state `claims` numbers in all, ten an article. One sentence is extracted for each measure,
 * place and year, and its records are given to many articles with numbers of their own; every fiftieth differs.
 */
export function recordsOf(claims: number): AcrossRecord[] {
  const records: AcrossRecord[] = [];
  const patterns = patternRecords();
  for (let claim = 0; claim < claims; claim += 1) {
    const article = `article_${Math.floor(claim / CLAIMS_IN_ARTICLE)}`;
    const group = Math.floor(claim / SHARED);
    const number = 10_000 + group + (claim % SHARED === 0 ? 1_000 : 0);
    for (const { key, payload } of patterns[group % patterns.length] ?? []) {
      const row = JSON.parse(payload);
      const own = { ...row, article, low: number, high: number, value: number, number: String(number) };
      records.push({ key: `${key}\t${Math.floor(group / patterns.length)}`, payload: JSON.stringify(own) });
    }
  }
  return records;
}

function patternRecords(): readonly (readonly AcrossRecord[])[] {
  const patterns: (readonly AcrossRecord[])[] = [];
  for (const place of PLACES)
    for (const measure of MEASURES)
      for (let year = 0; year < YEARS; year += 1) {
        const extracted = extract(`${place} received 39,171 ${measure} in ${2000 + year}.`, {
          publishedAt: '2023-02-20',
        });
        patterns.push(acrossRecords(extracted).filter(({ key }) => key.startsWith('m') || key.startsWith('s')));
      }
  return patterns;
}
