import { HONORIFICS, NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import type { NameRule } from './rule.ts';
import { isFree, isShouted, type NameSpan, phrase, placesAt, type Scene, SHAPE, shape } from './scene.ts';

/** What the surer rules have found: parts of persons' names, and whole names by kind. */
export interface Memory {
  /** Folded parts of full names, at least two letters. */
  readonly parts: ReadonlySet<string>;
  /** Kinds of whole names, by their folded words. */
  readonly names: ReadonlyMap<string, NameSpan['kind']>;
}

export function remember(scene: Scene, spans: readonly NameSpan[]): Memory {
  const parts = new Set<string>();
  const names = new Map<string, NameSpan['kind']>();
  for (const span of spans) {
    if (span.kind === 'person') {
      for (let index = span.first; index < span.end; index += 1) {
        if (isNamePart(scene, index)) parts.add(scene.key(index));
      }
    }
    if (span.kind === 'organization' || span.kind === 'place')
      names.set(phrase(scene, span.first, span.end), span.kind);
  }
  return { parts, names };
}

/** A word of a name, no initial, honorific or suffix, and no country's or division's name either. */
function isNamePart(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  const isWord = shape(scene, index) === SHAPE.capitalised || shape(scene, index) === SHAPE.capitals;
  if (!isWord || key.length < 2 || HONORIFICS.has(key) || NAME_SUFFIXES.has(key)) return false;
  return !placesAt(scene, index).some((place) => /^[A-Z]{2}(?:-|$)/.test(place.id ?? ''));
}

/** Longest name that is looked for inside a headline. */
const LONGEST = 6;

/** What the article elsewhere has as a place's or an organization's name: a whole run, or, in a headline, a part of one. */
export function rememberedNames(memory: Memory): NameRule {
  return (scene, run) => {
    if (!isShouted(scene, run.first)) return named(memory, scene, run.first, run.end);
    for (let first = run.first; first < run.end; first += 1) {
      for (let end = Math.min(run.end, first + LONGEST); end > first; end -= 1) {
        const found = named(memory, scene, first, end);
        if (found.length > 0) return found;
      }
    }
    return [];
  };
}

function named(memory: Memory, scene: Scene, first: number, end: number): readonly NameSpan[] {
  const kind = memory.names.get(phrase(scene, first, end));
  return kind === undefined ? [] : [{ first, end, kind, rule: 'remembered-names' }];
}

/** A surname or given name that belongs to a person named in full elsewhere in the article. */
export function rememberedPersons(memory: Memory): NameRule {
  return (scene, run) => {
    for (let first = run.first; first < run.end; first += 1) {
      if (!memory.parts.has(scene.key(first)) || !isFree(scene, first)) continue;
      let end = first + 1;
      while (end < run.end && memory.parts.has(scene.key(end))) end += 1;
      return [{ first, end, kind: 'person', rule: 'remembered-persons' }];
    }
    return [];
  };
}
