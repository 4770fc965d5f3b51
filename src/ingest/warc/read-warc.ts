import type { Failure } from '../../model/output.ts';
import type { ReadArticle } from '../../model/reading.ts';
import { declaredCharset } from '../decode/declared-charset.ts';
import { decodeText } from '../decode/decode-text.ts';
import type { Limits } from '../limits.ts';
import type { ReadOptions, ReadResult } from '../options.ts';
import { readSource } from '../read-source.ts';
import { failure, type Refusal } from '../refusal.ts';
import { type Payload, payloadOf } from './payload.ts';
import { warcRecords } from './records.ts';

/**
 * Reads the pages of a web archive. An article's address is the file's with the number of its record; its lines and columns count in the page.
 * A record that is cut off or damaged is a failure of its own.
 */
export function readWarc(bytes: Uint8Array, options: ReadOptions, limits: Limits): ReadResult {
  const readings: ReadArticle[] = [];
  const failures: Failure[] = [];
  let number = 0;
  for (const record of warcRecords(bytes)) {
    number += 1;
    const uri = `${options.uri}#${number}`;
    if (record.cut) {
      failures.push(failure(uri, CUT));
      continue;
    }
    const payload = payloadOf(record, limits.bytes);
    if (payload === null) continue;
    if (readings.length >= limits.articles) {
      failures.push(
        failure(uri, {
          code: 'too-many-articles',
          message: `The archive holds more than ${limits.articles} articles; the rest was not read. Split it.`,
        }),
      );
      break;
    }
    const read =
      'code' in payload
        ? { readings: [], failures: [failure(uri, payload)] }
        : readPayload(payload, { ...options, uri }, limits);
    const target = record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
    readings.push(...read.readings.map((reading) => withAddress(reading, target)));
    failures.push(...read.failures);
  }
  return { readings, failures };
}

const CUT: Refusal = {
  code: 'truncated-warc',
  message:
    'The record is cut off: the archive ends before the length it states. Fetch the file again; the records before it were read.',
};

function readPayload({ bytes, kind, charset }: Payload, options: ReadOptions, limits: Limits): ReadResult {
  const decoded = decodeText(bytes, charset ?? declaredCharset(bytes));
  if ('code' in decoded) return { readings: [], failures: [failure(options.uri, decoded)] };
  return readSource(decoded.text, kind, options, limits, decoded.notes);
}

function withAddress(reading: ReadArticle, target: string | undefined): ReadArticle {
  if (target === undefined || reading.article.canonicalUrl !== undefined) return reading;
  return { ...reading, article: { ...reading.article, canonicalUrl: target } };
}
