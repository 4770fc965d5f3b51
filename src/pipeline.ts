import { extract } from './extract/extract.ts';
import type { CheckSettings } from './model/check-settings.ts';
import type { Finding } from './model/finding.ts';
import type { CheckedArticle, ExtractedArticle } from './model/output.ts';
import type { ReadArticle } from './model/reading.ts';
import type { Reference } from './model/reference.ts';
import { suppress } from './suppression/suppress.ts';
import { inCodeUnitOrder } from './text/code-unit-order.ts';
import { locateSpan } from './text/source-map.ts';
import { acrossFindings, acrossRecords } from './verify/across/across.ts';
import { EVERY_CHECK } from './verify/every-check.ts';
import { verify } from './verify/verify.ts';

/** Mentions, entities and claims of an article that was read. Pure and synchronous. */
export function extractArticle(reading: ReadArticle): ExtractedArticle {
  return extract(reading);
}

/**
 * Findings on an article that was extracted, each located in the file, and those marked that a comment of the file
 * suppresses. Pure and synchronous.
 */
export function verifyArticle(
  extracted: ExtractedArticle,
  reading: Pick<ReadArticle, 'blocks' | 'sourceMap' | 'comments'>,
  reference: Reference,
  settings: CheckSettings = {},
): CheckedArticle {
  const located = verify(extracted, reference, { blocks: reading.blocks, settings }).map((finding) => ({
    ...finding,
    location: locateSpan(reading.sourceMap, finding),
  }));
  const { findings, notices } = suppress({
    findings: located,
    comments: reading.comments,
    textLines: () => new Set(reading.sourceMap.map(({ line }) => line)),
    checks: CHECK_NAMES,
  });
  return { ...extracted, findings: [...findings], ...(notices.length === 0 ? {} : { notices: [...notices] }) };
}

/** The whole way of one article: extracted and verified. Pure and synchronous. */
export function checkArticle(reading: ReadArticle, reference: Reference, settings: CheckSettings = {}): CheckedArticle {
  return verifyArticle(extractArticle(reading), reading, reference, settings);
}

/** Findings between articles: numbers that contradict each other, and numbers that differ between copies of a story. */
export function compareArticles(articles: readonly ExtractedArticle[], settings: CheckSettings = {}): Finding[] {
  const records = articles.flatMap((extracted) => acrossRecords(extracted));
  const sorted = records.toSorted((a, b) => inCodeUnitOrder(a.key, b.key));
  return acrossFindings(sorted, settings);
}

const CHECK_NAMES = EVERY_CHECK.map(({ name }) => name);
