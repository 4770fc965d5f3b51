import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of `segments/`: strings that its main text must and must not hold, and some of its metadata. */
export interface SegmentPage {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** A page of `news-metadata/`. */
export interface NewsPage {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date_published?: string | null;
  readonly first_words?: string | null;
  readonly url: string;
}

export interface Loaded<Gold> {
  readonly name: string;
  readonly gold: Gold;
  readonly bytes: Uint8Array;
}

/** The pages of one set, null where the folder is missing. */
export function loadSegments(folder: string): Loaded<SegmentPage>[] | null {
  const set = join(folder, 'segments');
  if (!existsSync(join(set, 'evaldata.json'))) return null;
  const gold: Record<string, SegmentPage> = JSON.parse(readFileSync(join(set, 'evaldata.json'), 'utf8'));
  return Object.values(gold).map((page) => ({
    name: page.file,
    gold: page,
    bytes: unpack(join(set, 'html', `${page.file}.gz`)),
  }));
}

export function loadNews(folder: string): Loaded<NewsPage>[] | null {
  const set = join(folder, 'news-metadata');
  if (!existsSync(join(set, 'gold.json'))) return null;
  const gold: Record<string, NewsPage> = JSON.parse(readFileSync(join(set, 'gold.json'), 'utf8'));
  return Object.entries(gold).map(([name, page]) => ({
    name,
    gold: page,
    bytes: unpack(join(set, 'html', `${name}.gz`)),
  }));
}

function unpack(path: string): Uint8Array {
  return gunzipSync(readFileSync(path));
}
