import { extract } from './extract/extract.ts';
import type { CheckSettings } from './model/check-settings.ts';
import type { Finding } from './model/finding.ts';
import type { CheckedArticle, ExtractedArticle } from './model/output.ts';
import type { ReadArticle } from './model/reading.ts';
import type { Reference } from './model/reference.ts';
import { locateSpan } from './text/source-map.ts';
import { acrossFindings, acrossRecords } from './verify/across/across.ts';
import { verify } from './verify/verify.ts';

/** Mentions, entities and claims of an article that was read. Pure and synchronous. */
export function extractArticle(reading: ReadArticle): ExtractedArticle {
  return extract(reading);
}

/** The whole way of one article: extracted, verified, and every finding located in the file. Pure and synchronous. */
export function checkArticle(reading: ReadArticle, reference: Reference, settings: CheckSettings = {}): CheckedArticle {
  const extracted = extractArticle(reading);
  const findings = verify(extracted, reference, { blocks: reading.blocks, settings }).map((finding) => ({
    ...finding,
    location: locateSpan(reading.sourceMap, finding),
  }));
  return { ...extracted, findings };
}

/** Findings between articles: numbers that contradict each other, and numbers that differ between copies of a story. */
export function compareArticles(articles: readonly ExtractedArticle[], settings: CheckSettings = {}): Finding[] {
  const records = articles.flatMap((extracted) => acrossRecords(extracted));
  const sorted = records.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return acrossFindings(sorted, settings);
}
