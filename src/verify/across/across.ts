import type { CheckSettings } from '../../model/check-settings.ts';
import type { Finding } from '../../model/finding.ts';
import type { ExtractedArticle } from '../../model/output.ts';
import type { SourceMap } from '../../model/reading.ts';
import { type ArticleRow, articleRow } from './article-row.ts';
import { changedNumbers } from './changed-numbers.ts';
import { conflictIn } from './conflicts.ts';
import { groupCopies } from './copies.ts';
import { type AcrossDraft, finishDrafts } from './draft.ts';
import { type MeasureRow, measureRecords } from './measures.ts';
import { bandsOf, signatureOf } from './min-hash.ts';
import { type AcrossRecord, byKey, recordOf, STEPS } from './record.ts';
import { type SentenceRow, sentenceRecords } from './sentences.ts';

/** What an article leaves behind for `acrossFindings`. The source map, where there is one, locates findings in the file. */
export function acrossRecords(extracted: ExtractedArticle, sourceMap: SourceMap = []): readonly AcrossRecord[] {
  const { article } = extracted;
  const signature = signatureOf(article.text);
  const bands = signature === null ? [] : bandsOf(signature);
  return [
    recordOf('article', [article.id], articleRow(article, signature)),
    ...bands.map((band) => recordOf('band', [band], article.id)),
    ...measureRecords(extracted, sourceMap),
    ...sentenceRecords(extracted, sourceMap),
  ];
}

/**
 * Holds the articles of a batch against each other. `sorted` are the records of all articles in the order of their keys
 * (by UTF-16 code units or by bytes: keys differ in plain letters), and within one key in the order of the batch. Held in
 * memory: a row for each article, and the records of one key.
 */
export function acrossFindings(sorted: Iterable<AcrossRecord>, settings: CheckSettings = {}): Finding[] {
  const articles = new Map<string, ArticleRow>();
  const articleOf = (id: string) => articles.get(id);
  const copies = groupCopies((id) => articles.get(id)?.signature);
  const drafts: AcrossDraft[] = [];
  for (const records of byKey(sorted)) {
    const read = <Row>(): Row[] => records.map(({ payload }) => JSON.parse(payload) as Row);
    switch (records[0]?.key[0]) {
      case STEPS.article:
        for (const row of read<ArticleRow>()) articles.set(row.id, row);
        break;
      case STEPS.band:
        if (records.length > 1) copies.join(read<string>());
        break;
      case STEPS.measure:
        if (records.length > 1) drafts.push(...optional(conflictIn(read<MeasureRow>(), copies.storyOf)));
        break;
      default:
        if (records.length > 1) drafts.push(...changedNumbers(read<SentenceRow>(), copies.storyOf, articleOf));
    }
  }
  return finishDrafts(drafts, (id) => articles.get(id)?.uri, settings);
}

function optional<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}
