import { decodeHTML } from 'entities';
import { type Located, locatedBuilder, sliceLocated, sourceOffset } from '../located/located.ts';

const REMAINS =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|small|h[1-6]|ul|ol|li|img|figure|figcaption|blockquote|section|article|aside|hr|table|tbody|tr|td|th|sup|sub|iframe|script|style|cite|q)(?=[\s/>])[^<>]{0,400}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,12});/giu;
const BREAKS = /^<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|section|article|hr|tr)\b/i;
const STOPPED = /[.!?…:。！？]["'”’»)\]]*\s*$/u;

/**
 * Tags and character references that a scraper left in plain text. A reference becomes its character; a tag that ends a block
 * ends the paragraph where a sentence has ended, and is a space where it has not ("By Ana Roy and</p><p>Lee Wong").
 */
export function withoutMarkupRemains(paragraph: Located): Located[] {
  if (!/[<&]/.test(paragraph.text)) return [paragraph];
  const parts: Located[] = [];
  let builder = locatedBuilder();
  let done = 0;
  for (const match of paragraph.text.matchAll(REMAINS)) {
    builder.append(sliceLocated(paragraph, done, match.index));
    done = match.index + match[0].length;
    const from = sourceOffset(paragraph, match.index);
    if (match[0].startsWith('&')) builder.add(decodeHTML(match[0]), from, false);
    else if (!BREAKS.test(match[0])) continue;
    else if (STOPPED.test(paragraph.text.slice(Math.max(0, match.index - 12), match.index))) {
      parts.push(builder.build());
      builder = locatedBuilder();
    } else builder.add(' ', from, false);
  }
  builder.append(sliceLocated(paragraph, done));
  parts.push(builder.build());
  return parts;
}
