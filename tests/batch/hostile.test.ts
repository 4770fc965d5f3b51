import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBatch } from '../../src/batch/run-batch.ts';
import { openReference } from '../../src/reference/open-reference.ts';

const GOOD = {
  'a.txt': 'The harbour office counted 412 boats in 2021, 12 more than in 2020.\n',
  'm.md':
    '---\ntitle: Ferries\ndate: 2022-01-03\n---\n\nMayor Ada Berg said on Tuesday that 30 ferries sail every day.\n',
  'z.html':
    '<html><body><article><h1>Boats</h1><p>The RCMP intercepted 39,540 asylum seekers last year.</p></article></body></html>',
};

const HOSTILE = {
  'b.txt': '.'.repeat(300_000),
  'c.txt': '\n'.repeat(300_000),
  'd.html': '<div>'.repeat(20_000),
  'e.txt': `${'5 days and '.repeat(10_000)}\n`,
  'f.txt': "it's ".repeat(10_000),
  'g.jsonl': `{"text":"${'boats '.repeat(1_000_000)}"}\n`,
  'h.html': `<p>${'&amp;'.repeat(50_000)}</p>`,
  'n.md': `${'[a]('.repeat(20_000)}`,
  'y.txt': `${'\u200b'.repeat(100_000)} 12 boats`,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, name, 'in'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, 'in', file), text);
}

async function goodArticles(name: string): Promise<readonly string[]> {
  const paths = ['reference/canada-asylum'];
  const articles: string[] = [];
  const limits = { seconds: 60, megabytes: 1024 };
  const options = { workingDirectory: join(folder, name), jobs: 2, published: '2022-03-08', limits };
  await runBatch(['in'], { ...options, reference: openReference(paths), referencePaths: paths }, (event) => {
    const isGood = event.type === 'article' && Object.keys(GOOD).includes(event.done.article.uri.replace('in/', ''));
    if (isGood) articles.push(JSON.stringify(event.done));
  });
  return articles;
}

test('among hostile articles the others come out byte for byte as they do without them', async () => {
  write('alone', GOOD);
  write('among', { ...GOOD, ...HOSTILE });
  const alone = await goodArticles('alone');
  expect(alone).toHaveLength(3);
  expect(await goodArticles('among')).toEqual(alone);
}, 300_000);
