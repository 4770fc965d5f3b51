/** A TIMEX3 of the gold annotation; offsets are UTF-16, half-open, into the plain text. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** The TEXT of a TimeML document without its tags, its creation time and its TIMEX3 annotations. */
export interface TimeMlDocument {
  readonly text: string;
  readonly created: string;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the parts of a TimeML file (TimeML 1.2.1) that the scoring of times needs. */
export function readTimeMl(xml: string): TimeMlDocument {
  const created = /<DCT>[\s\S]*?value="([^"]*)"/.exec(xml)?.[1] ?? '';
  const from = xml.indexOf('<TEXT>') + '<TEXT>'.length;
  const body = xml.slice(from, xml.indexOf('</TEXT>'));
  const times: GoldTime[] = [];
  const openTimes: { start: number; attributes: string }[] = [];
  let text = '';
  for (const part of body.matchAll(/<(\/?)(\w+)([^>]*)>|&(\w+);|[^<&]+|[<&]/g)) {
    const [whole, slash, tag, attributes, entity] = part;
    if (tag === undefined) {
      text += entity === undefined ? whole : (ENTITIES[entity] ?? whole);
      continue;
    }
    if (tag !== 'TIMEX3') continue;
    if (slash === '') {
      openTimes.push({ start: text.length, attributes: attributes ?? '' });
      continue;
    }
    const opened = openTimes.pop();
    if (opened === undefined) continue;
    times.push({
      start: opened.start,
      end: text.length,
      type: attribute(opened.attributes, 'type'),
      value: attribute(opened.attributes, 'value'),
    });
  }
  return { text, created, times };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
