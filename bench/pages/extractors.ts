import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticles } from '../../src/ingest/read-articles.ts';

/** What an extractor says of a page. */
export interface Extracted {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

export interface Extractor {
  readonly name: string;
  readonly extract: (bytes: Uint8Array) => Extracted;
}

const NOTHING: Extracted = { text: '', title: '', author: '', date: '' };

export const DESKCHECK: Extractor = {
  name: 'deskcheck',
  extract: (bytes) => {
    const reading = readArticles(bytes, { uri: 'page.html' }).readings[0];
    if (reading === undefined) return NOTHING;
    const { article } = reading;
    return {
      text: article.text,
      title: article.title ?? '',
      author: article.byline.join(', '),
      date: article.publishedAt ?? '',
    };
  },
};

export const READABILITY: Extractor = {
  name: 'Readability on linkedom',
  extract: (bytes) => {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    const read = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
    const text = read?.textContent ?? '';
    return { text, title: read?.title ?? '', author: read?.byline ?? '', date: read?.publishedTime ?? '' };
  },
};
