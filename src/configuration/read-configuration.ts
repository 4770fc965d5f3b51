import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Failure } from '../model/output.ts';
import { Configuration } from './configuration.ts';
import { problemsOf } from './problems.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** A configuration, or everything that is wrong with it. `null` — a package.json that says nothing of deskcheck. */
export type ConfigurationReading =
  | { readonly configuration: Configuration | null }
  | { readonly problems: readonly Failure[] };

/**
 * Reads `deskcheck.config.json` (JSON with comments and trailing commas), or the key `deskcheck` of a package.json.
 * Each thing that is wrong is told with its line, and with the spelling that was probably meant.
 */
export function readConfiguration(text: string, uri: string): ConfigurationReading {
  const isPackage = /(?:^|[/\\])package\.json$/.test(uri);
  // A byte order mark is no part of the text; as a space it leaves every offset where it is.
  const source = text.replace(/^\ufeff/, ' ');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true, disallowComments: isPackage });
  const fail = (code: string, message: string, offset: number): Failure => ({
    uri,
    code,
    message,
    line: lineAt(source, offset),
  });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    // A package.json that cannot be read is npm's to complain about, unless it speaks to deskcheck.
    if (isPackage && !/"deskcheck"\s*:/.test(source)) return { configuration: null };
    const isEmpty = error === undefined || source.trim() === '';
    const what = isEmpty ? 'the file is empty' : SYNTAX[printParseErrorCode(error.error)];
    const message = `the configuration is not valid JSON: ${what ?? 'something does not belong here'}`;
    return { problems: [fail('configuration-syntax', message, error?.offset ?? 0)] };
  }
  const root = isPackage ? propertyOf(tree, 'deskcheck') : tree;
  if (root === undefined) return { configuration: null };
  const twice = repeatedKeys(root);
  if (twice.length > 0) {
    return {
      problems: twice.map(({ key, offset }) => fail('configuration-key-twice', `"${key}" stands twice`, offset)),
    };
  }
  const parsed = Configuration.safeParse(getNodeValue(root));
  if (parsed.success) return { configuration: parsed.data };
  const problems = problemsOf(parsed.error.issues, root).map(({ code, message, offset }) =>
    fail(code, message, offset),
  );
  return { problems };
}

const SYNTAX: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  EndOfFileExpected: 'something stands after the end',
  InvalidCommentToken: 'a package.json holds no comments',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in double quotes is missing',
  UnexpectedEndOfComment: 'a comment has no end',
  UnexpectedEndOfString: 'a string has no end',
  ValueExpected: 'a value is missing',
};

function propertyOf(tree: Node, key: string): Node | undefined {
  const property = tree.children?.find(({ children }) => children?.[0]?.value === key);
  return property?.children?.[1];
}

function lineAt(source: string, offset: number): number {
  return (source.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0) + 1;
}
