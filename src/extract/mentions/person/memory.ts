import { HONORIFICS, NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { placesNamed } from '../../lexicon/names-index.ts';
import type { NameRule } from '../name/rule.ts';
import { isFree, type NameSpan, printed, type Scene, SHAPE, shape } from '../name/scene.ts';

/** What the surer rules have found: parts of persons' names, and whole names by kind. */
export interface Memory {
  /** Folded parts of full names, at least three letters. */
  readonly parts: ReadonlySet<string>;
  /** Kinds that a printed single word or phrase was given, with how often. */
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
      names.set(printed(scene, span.first, span.end), span.kind);
  }
  return { parts, names };
}

function isNamePart(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  const isWord = shape(scene, index) === SHAPE.capitalised || shape(scene, index) === SHAPE.capitals;
  if (!isWord || key.length < 2 || HONORIFICS.has(key) || NAME_SUFFIXES.has(key)) return false;
  return !placesNamed(key).some((place) => /^[A-Z]{2}(?:-|$)/.test(place.id ?? ''));
}

/** A whole run that the article has elsewhere as a place's or an organization's name. */
export function rememberedNames(memory: Memory): NameRule {
  return (scene, run) => {
    const kind = memory.names.get(printed(scene, run.first, run.end));
    return kind === undefined ? [] : [{ ...run, kind, rule: 'remembered-names' }];
  };
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
