/** The files of a new check or extractor, and the lines that enter it in the pages that list its kind. */
export interface Scaffold {
  /** Content by path from the root of the project. */
  readonly files: Readonly<Record<string, string>>;
  readonly entries: readonly { readonly file: string; readonly lines: readonly string[] }[];
}

/** `event-date` as a name in code: `eventDate`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
