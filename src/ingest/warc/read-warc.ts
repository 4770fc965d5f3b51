import type { ReadArticle } from '../../model/reading.ts';
import { declaredCharset } from '../decode/declared-charset.ts';
import { decodeText } from '../decode/decode-text.ts';
import type { Limits } from '../limits.ts';
import type { PendingArticle, ReadOptions, ReadResult } from '../options.ts';
import { readSource } from '../read-source.ts';
import { failed, pendingFailure, type Refusal } from '../refusal.ts';
import { type Payload, payloadOf } from './payload.ts';
import { warcRecords } from './records.ts';

/**
 * The pages of a web archive. An article's address is the file's with the number of its record; its lines and columns count in the page.
 * A record that is cut off or damaged is a failure of its own.
 */
export function* openWarc(bytes: Uint8Array, options: ReadOptions, limits: Limits): Generator<PendingArticle> {
  let found = 0;
  let number = 0;
  for (const record of warcRecords(bytes)) {
    number += 1;
    const uri = `${options.uri}#${number}`;
    if (record.cut) {
      yield pendingFailure(uri, CUT);
      continue;
    }
    if (found >= limits.articles && payloadOf(record, limits.bytes) !== null) {
      const message = `The archive holds more than ${limits.articles} articles; the rest was not read. Split it.`;
      yield pendingFailure(uri, { code: 'too-many-articles', message });
      return;
    }
    const target = record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
    const read = (): ReadResult => {
      const payload = payloadOf(record, limits.bytes);
      if (payload === null) return { readings: [], failures: [] };
      if ('code' in payload) return failed(uri, payload);
      const { readings, failures } = readPayload(payload, { ...options, uri }, limits);
      found += readings.length;
      return { readings: readings.map((reading) => withAddress(reading, target)), failures };
    };
    yield { uri, read };
  }
}

const CUT: Refusal = {
  code: 'truncated-warc',
  message:
    'The record is cut off: the archive ends before the length it states. Fetch the file again; the records before it were read.',
};

function readPayload({ bytes, kind, charset }: Payload, options: ReadOptions, limits: Limits): ReadResult {
  const decoded = decodeText(bytes, charset ?? declaredCharset(bytes));
  if ('code' in decoded) return failed(options.uri, decoded);
  return readSource(decoded.text, kind, options, limits, decoded.notes);
}

function withAddress(reading: ReadArticle, target: string | undefined): ReadArticle {
  if (target === undefined || reading.article.canonicalUrl !== undefined) return reading;
  return { ...reading, article: { ...reading.article, canonicalUrl: target } };
}
