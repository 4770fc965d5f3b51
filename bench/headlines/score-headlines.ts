import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openReference } from '../../src/reference/open-reference.ts';
import { headlineNumber } from '../../src/verify/checks/headline-number/headline-number.ts';
import { checkContext } from '../../src/verify/context.ts';
import { readingOfRow } from '../text-checks/rows.ts';
import { type Random, SLIPS, seeded } from './tamper.ts';

/** A row of NumHG: a body, its headline with one number masked (`____`), and that number. */
const Headline = z.object({ text: z.string(), summary: z.string(), cloze: z.string(), cloze_gt: z.string() });
type Headline = z.infer<typeof Headline>;

export interface HeadlineScore {
  readonly half: 'development' | 'held out';
  readonly headlines: number;
  readonly falseAlarms: readonly string[];
  /** By slip: how many headlines it could be made in, and in how many of them its number was flagged. */
  readonly slips: readonly { readonly name: string; readonly made: number; readonly caught: number }[];
  readonly missed: readonly string[];
}

/** Scores both halves, parted by a hash of the body; none where the file is missing. */
export function scoreHeadlines(folder: string, seed = 1): readonly HeadlineScore[] {
  const path = join(folder, 'quantity/headline-numbers.jsonl');
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Headline.parse(JSON.parse(line)));
  const half = (row: Headline): HeadlineScore['half'] =>
    Number.parseInt(createHash('sha256').update(row.text).digest('hex').slice(0, 8), 16) % 2 === 0
      ? 'development'
      : 'held out';
  return (['development', 'held out'] as const).map((name) =>
    scoreHalf(
      name,
      rows.filter((row) => half(row) === name),
      seeded(seed),
    ),
  );
}

function scoreHalf(half: HeadlineScore['half'], rows: readonly Headline[], random: Random): HeadlineScore {
  const counts = SLIPS.map(({ name }) => ({ name, made: 0, caught: 0 }));
  const falseAlarms: string[] = [];
  const missed: string[] = [];
  for (const row of rows) {
    const found = flagged(row, row.summary);
    if (found.length > 0) falseAlarms.push(`${row.summary} — ${found.map(({ message }) => message).join('; ')}`);
    SLIPS.forEach(({ make }, index) => {
      const tampered = make(row.cloze_gt, random, row.text);
      const count = counts[index];
      if (tampered === null || count === undefined) return;
      const title = row.cloze.replace('____', tampered);
      const at = row.cloze.indexOf('____');
      count.made += 1;
      if (flagged(row, title).some(({ start, end }) => start <= at + tampered.length && end > at)) count.caught += 1;
      else missed.push(`${count.name}: ${title} (${row.cloze_gt})`);
    });
  }
  return { half, headlines: rows.length, falseAlarms, slips: counts, missed };
}

const reference = openReference([]);

function flagged(row: Headline, title: string): ReturnType<typeof headlineNumber.run> {
  const { article, blocks } = readingOfRow({ title, text: row.text, publishedAt: publishedOf(row.text) });
  return headlineNumber.run(checkContext({ article, mentions: [], entities: [], claims: [] }, reference, { blocks }));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Bodies begin with their date: "(Jan 3, 2016  3:36 PM) …". */
function publishedOf(text: string): string {
  const date = /^\((\w{3}) (\d{1,2}), (\d{4})/.exec(text);
  const month = MONTHS.indexOf(date?.[1] ?? '') + 1;
  return `${date?.[3] ?? '2015'}-${String(Math.max(1, month)).padStart(2, '0')}-${(date?.[2] ?? '1').padStart(2, '0')}`;
}
