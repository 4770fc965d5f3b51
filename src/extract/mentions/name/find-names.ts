import { HEADLINE_RULES, LATE_RULES, NAME_RULES } from './contents.ts';
import { remember, rememberedNames, rememberedPersons } from './memory.ts';
import type { NameRule } from './rule.ts';
import { type Run, runsOf } from './runs.ts';
import { claim, isFree, isShouted, type NameSpan, type Scene } from './scene.ts';

/**
 * All names of a scene, in text order. Running text is read first; headlines in capitals or title case follow, with what it
 * has taught. Each rule sees each run once (again where it found something in it).
 */
export function findNames(scene: Scene): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let runs: Run[] = [];
  let headlines: Run[] = [];
  for (const sentence of scene.document.sentences) {
    for (const run of runsOf(scene, sentence)) (isShouted(scene, run.first) ? headlines : runs).push(run);
  }
  for (const rule of NAME_RULES) runs = apply(scene, rule, runs, spans);
  const persons = remember(scene, spans);
  for (const rule of [rememberedPersons(persons), ...LATE_RULES]) runs = apply(scene, rule, runs, spans);
  const memory = remember(scene, spans);
  const remembered = [rememberedNames(memory), rememberedPersons(memory)];
  for (const rule of remembered) runs = apply(scene, rule, runs, spans);
  for (const rule of [...remembered, ...HEADLINE_RULES]) headlines = apply(scene, rule, headlines, spans);
  return spans.sort((a, b) => a.first - b.first);
}

function apply(scene: Scene, rule: NameRule, runs: readonly Run[], spans: NameSpan[]): Run[] {
  const left: Run[] = [];
  for (const run of runs) {
    if (isWhole(scene, run)) applyTo(scene, rule, run, spans, left);
    else for (const part of split(scene, run)) applyTo(scene, rule, part, spans, left);
  }
  return left;
}

/** Applies the rule to the run, and to what is left of it where something was found. */
function applyTo(scene: Scene, rule: NameRule, run: Run, spans: NameSpan[], left: Run[]): void {
  let claimed = false;
  for (const span of openOf(scene, rule(scene, run))) {
    claim(scene, span);
    spans.push(span);
    claimed = true;
  }
  if (!claimed) left.push(run);
  else for (const part of split(scene, run)) applyTo(scene, rule, part, spans, left);
}

/** Those that no name has taken yet. Most rules find nothing in most runs. */
function openOf(scene: Scene, found: readonly NameSpan[]): readonly NameSpan[] {
  return found.length === 0 ? found : found.filter((span) => isOpen(scene, span));
}

function isOpen(scene: Scene, span: NameSpan): boolean {
  for (let index = span.first; index < span.end; index += 1) if (!isFree(scene, index)) return false;
  return span.end > span.first;
}

function isWhole(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) if (!isFree(scene, index)) return false;
  return true;
}

function split(scene: Scene, run: Run): Run[] {
  return runsOf(scene, { firstToken: run.first, endToken: run.end });
}
