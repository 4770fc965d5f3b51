/** Files that hold several articles; what stands after the `#` of their articles' URIs is no part of the path. */
const CONTAINER = /\.(?:jsonl|ndjson|json|xml|rss|atom|rdf|warc|gz)(?=#)/i;

/** The file that an article's URI is of: `feed.xml` for `feed.xml#3`, and `notes #3.md` as it stands. */
export function fileOf(uri: string): string {
  const found = CONTAINER.exec(uri);
  return found === null ? uri : uri.slice(0, found.index + found[0].length);
}
