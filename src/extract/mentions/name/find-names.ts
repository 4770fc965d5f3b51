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
  const all = scene.document.sentences.flatMap((sentence) => runsOf(scene, sentence));
  let runs = all.filter((run) => !isShouted(scene, run.first));
  let headlines = all.filter((run) => isShouted(scene, run.first));
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
  const found = rule(scene, run).filter((span) => isOpen(scene, span));
  for (const span of found) {
    claim(scene, span);
    spans.push(span);
  }
  if (found.length === 0) left.push(run);
  else for (const part of split(scene, run)) applyTo(scene, rule, part, spans, left);
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
