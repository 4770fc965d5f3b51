/** The files of a new check or extractor, and the lines that enter it in the contents page. */
export interface Scaffold {
  /** Content by path from the root of the project. */
  readonly files: Readonly<Record<string, string>>;
  readonly contents: string;
  readonly lines: readonly string[];
}

/** `event-date` as a name in code: `eventDate`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
