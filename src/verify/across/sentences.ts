import { hash } from 'node:crypto';
import type { Mention, QuantityMention } from '../../model/mention.ts';
import type { ExtractedArticle } from '../../model/output.ts';
import type { SourceMap } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { type Passage, passageOf } from './article-row.ts';
import { type AcrossRecord, recordOf } from './record.ts';

/** One number of a sentence whose other words are the key. */
export interface SentenceRow extends Passage {
  readonly claims: readonly string[];
  /** What makes two numbers the same whatever their print: value, ends, unit, hedge and bound. */
  readonly number: string;
}

const FEWEST_WORDS = 6;

/**
 * The numbers of an article's sentences, each under the sentence without its numbers: where two copies of a story have
 * the same words and another number, it was changed. The dates that the sentence speaks of are a part of the key, so
 * that last week's report from the same template is another sentence.
 */
export function sentenceRecords(extracted: ExtractedArticle, sourceMap: SourceMap): readonly AcrossRecord[] {
  const { article, claims, mentions } = extracted;
  const records: AcrossRecord[] = [];
  const inside = within(mentions);
  for (const same of Map.groupBy(claims, ({ sentence }) => sentence.start).values()) {
    const sentence = same[0]?.sentence;
    if (sentence === undefined) continue;
    const { quantities, times } = inside(sentence);
    const key = keyOf(article.text, sentence, quantities, times);
    if (key === null) continue;
    for (const [at, quantity] of quantities.entries()) {
      const about = same.filter((claim) => claim.mentions.includes(quantity.id)).map(({ id }) => id);
      if (about.length === 0) continue;
      const row: SentenceRow = {
        ...passageOf(article, quantity, sentence, sourceMap),
        claims: about,
        number: numberOf(quantity),
      };
      records.push(recordOf('sentence', [key, String(at)], row));
    }
  }
  return records;
}

function keyOf(
  text: string,
  sentence: Span,
  quantities: readonly QuantityMention[],
  times: readonly string[],
): string | null {
  let masked = '';
  let from = sentence.start;
  for (const { start, end } of quantities) {
    masked += `${text.slice(from, Math.max(from, start))}#`;
    from = Math.max(from, end);
  }
  masked = fold(masked + text.slice(from, sentence.end));
  const words = masked.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  return hash('sha256', [words.join(' '), ...times].join('\n')).slice(0, 24);
}

function numberOf({ value, low, high, unit, hedge, bound }: QuantityMention): string {
  return JSON.stringify([value, low, high, unit.kind, unit.kind === 'count' ? '' : unit.code, hedge, bound]);
}

interface Inside {
  readonly quantities: readonly QuantityMention[];
  /** The intervals, or failing that the TIMEX3 values, of the times. */
  readonly times: readonly string[];
}

/** Mentions come in text order, so each sentence is a stretch of them, found by halving. */
function within(mentions: readonly Mention[]): (span: Span) => Inside {
  const wanted = mentions.filter(({ kind }) => kind === 'quantity' || kind === 'time');
  return ({ start, end }) => {
    let low = 0;
    let high = wanted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((wanted[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const quantities: QuantityMention[] = [];
    const times: string[] = [];
    for (let at = low; at < wanted.length; at += 1) {
      const mention = wanted[at];
      if (mention === undefined || mention.start >= end) break;
      if (mention.kind === 'quantity') quantities.push(mention);
      else if (mention.kind === 'time') {
        const { interval, timex } = mention;
        times.push(interval === undefined ? timex.value : `${interval.from}/${interval.to}`);
      }
    }
    return { quantities, times };
  };
}
