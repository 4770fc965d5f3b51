import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { z } from 'zod';
import { meant, nearest } from '../text/nearest.ts';
import { configurationSchema } from './configuration.ts';
import { keysAt } from './keys-at.ts';

interface Problem {
  readonly code: string;
  readonly message: string;
  /** Of the key or value that is meant, in the text. */
  readonly offset: number;
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What a person is told of what the schema refuses: each with its place, and with the spelling that was probably meant. */
export function problemsOf(issues: readonly Issue[], root: Node): readonly Problem[] {
  return issues.flatMap((issue) => problemsAt(issue, [], root)).toSorted((a, b) => a.offset - b.offset);
}

function problemsAt(issue: Issue, outer: Path, root: Node): readonly Problem[] {
  const path = [...outer, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const node = findNodeAtLocation(root, path) ?? root;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(key, path, node));
    case 'invalid_union':
      return branchOf(issue.errors, node).flatMap((inner) => problemsAt(inner, path, root));
    case 'invalid_value':
      return [problem(node, `${nameOf(path)} ${wrongValue(node, issue.values.map(String))}`)];
    case 'invalid_type':
      return [missingOrWrong(issue.expected, path, root, node)];
    case 'too_small':
      return [problem(node, `${nameOf(path)} ${tooSmall(issue.origin, issue.minimum)}`)];
    case 'too_big':
      return [problem(node, `${nameOf(path)} is at most ${issue.maximum}`)];
    case 'invalid_format':
      return [problem(node, `${nameOf(path)} is no ${issue.format === 'url' ? 'URL' : issue.format}`)];
    default:
      return [problem(node, `${nameOf(path)}: ${issue.message}`)];
  }
}

/** Whoever has more unknown keys in one place has another file in hand. */
const MOST_KEYS = 10;

function problem(node: Node, message: string): Problem {
  return { code: 'configuration-value', message, offset: node.offset };
}

function unknownKey(key: string, path: Path, node: Node): Problem {
  const known = keysAt(configurationSchema(), path);
  const property = node.children?.find(({ children }) => children?.[0]?.value === key);
  const where = path.length === 0 ? '' : ` in ${nameOf(path)}`;
  const what = path.at(-1) === 'checks' ? 'no check' : path.at(-1) === 'options' ? 'no option' : 'no key';
  const message = `there is ${what} "${key}"${where}: ${meant(key, known)}`;
  return { code: 'configuration-key', message, offset: (property ?? node).offset };
}

function wrongValue(node: Node, values: readonly string[]): string {
  const near = typeof node.value === 'string' ? nearest(node.value, values) : undefined;
  const shown = `is not ${JSON.stringify(node.value) ?? `a list or an object`}`;
  return near === undefined ? `${shown}: choose from ${values.join(', ')}` : `${shown}: did you mean "${near}"?`;
}

function missingOrWrong(expected: string, path: Path, root: Node, node: Node): Problem {
  const isThere = findNodeAtLocation(root, [...path]) !== undefined;
  if (isThere) return problem(node, `${nameOf(path)} is ${KINDS[expected] ?? `of the kind ${expected}`}`);
  const outer = findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  return problem(outer, `${nameOf(path.slice(0, -1))} needs "${path.at(-1)}"`);
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list in brackets',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object in braces',
  string: 'a text in double quotes',
};

function tooSmall(origin: string, minimum: number | bigint): string {
  if (origin === 'string') return 'is empty';
  return origin === 'array' ? 'needs at least one entry' : `is at least ${minimum}`;
}

/** Of a severity or an object, the one that the value looks like. */
function branchOf(branches: readonly (readonly Issue[])[], node: Node): readonly Issue[] {
  const isObject = node.type === 'object';
  const fitting = branches.find((issues) =>
    issues.some(({ path, code }) => isObject === (path.length > 0 || code === 'unrecognized_keys')),
  );
  return fitting ?? branches[0] ?? [];
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'the configuration';
  return `"${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}"`;
}
