import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';

/** An attribution relation of PolNeAR: who, by which words, what. Each part may stand in several places. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

type Part = 'source' | 'cue' | 'content';
const PARTS: Readonly<Record<string, Part>> = { Source: 'source', Cue: 'cue', Content: 'content' };

/** Reads `text/*.txt` with `attributions/<name>_<annotator>.ann`; of several annotators the first by name counts. */
export function readPolnear(folder: string): AnnotatedArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const annotation = annotations.find((candidate) => candidate.startsWith(`${name}_`));
      if (annotation === undefined) return [];
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const attributions = readBrat(readFileSync(join(folder, 'attributions', annotation), 'utf8'));
      return [{ name, text, attributions }];
    });
}

/** brat standoff: "T1<tab>Source 0 5;7 9<tab>words", "E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1". */
function readBrat(annotation: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const lines = annotation.split('\n').map((line) => line.split('\t'));
  for (const [id = '', body = ''] of lines) {
    if (!id.startsWith('T')) continue;
    const offsets = body.slice(body.indexOf(' ') + 1).split(';');
    spans.set(id, offsets.map(readSpan));
  }
  return lines.flatMap(([id = '', body = '']) => {
    if (!id.startsWith('E')) return [];
    const attribution: Record<Part, Span[]> = { source: [], cue: [], content: [] };
    for (const argument of body.split(' ')) {
      const [role = '', target = ''] = argument.split(':');
      const part = PARTS[role.replace(/\d+$/, '')];
      if (part !== undefined) attribution[part].push(...(spans.get(target) ?? []));
    }
    return [attribution];
  });
}

function readSpan(offsets: string): Span {
  const [start = 0, end = 0] = offsets.split(' ').map(Number);
  return { start, end };
}
