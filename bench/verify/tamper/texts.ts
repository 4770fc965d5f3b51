import type { CauseCode } from '../../../src/model/finding.ts';
import type { Interval } from '../../../src/model/interval.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { CHANGE_TAMPERINGS, printRise, type Rise, risesOf } from './changes.ts';
import { type Fact, factsOf } from './facts.ts';
import { hedged, print, type Style } from './printing.ts';
import { type Random, random } from './random.ts';
import { isYear, SUBJECTS } from './subjects.ts';
import { TAMPERINGS } from './tamperings.ts';

/** A short article with one number that is right or was tampered with. */
export interface TamperText {
  readonly subject: string;
  readonly published: string;
  readonly text: string;
  /** Where the number stands. */
  readonly start: number;
  readonly end: number;
  /** How the writer erred; null where the number is right. */
  readonly code: CauseCode | null;
}

const EACH_CAUSE = 25;
const UNTOUCHED = 375;
const MOST_TRIES = 4000;
const SEED = 20_260_613;

/** Tampered and untouched texts over all subjects, causes in equal shares as far as the packages bear them; the same on every run. */
export function tamperTexts(reference: Reference): readonly TamperText[] {
  const chance = random(SEED);
  const facts = SUBJECTS.map((subject) => factsOf(subject, reference));
  const rises = facts.map(risesOf);
  return [
    ...TAMPERINGS.flatMap(({ code, make }) =>
      collect(EACH_CAUSE, () => {
        const fact = pickFact(facts, chance);
        const tampered = make({ reference, random: chance }, fact);
        return tampered === null || tampered.printed === ''
          ? null
          : textOf(fact, tampered.printed, code, chance, tampered.beside);
      }),
    ),
    ...CHANGE_TAMPERINGS.flatMap(({ code, make }) =>
      collect(EACH_CAUSE, () => {
        const rise = pickRise(rises, chance);
        const printed = make(rise, chance);
        return printed === null ? null : riseText(rise, printed, code, chance);
      }),
    ),
    ...collect(UNTOUCHED, () => {
      if (chance.next() < 0.2) {
        const rise = pickRise(rises, chance);
        return riseText(rise, printRise(rise, chance), null, chance);
      }
      const fact = pickFact(facts, chance);
      const style = chance.pick(STYLES);
      const printed = print(fact.observation.value, fact.observation.decimals, fact.variable.unit, style, chance);
      return printed === null ? null : textOf(fact, hedged(printed, style, chance), null, chance);
    }),
  ];
}

const STYLES: readonly Style[] = ['exact', 'exact', 'exact', 'rounded', 'rounded', 'about', 'nearly', 'more-than'];

/** Texts that differ, up to a number of them. */
function collect(count: number, make: () => TamperText | null): readonly TamperText[] {
  const found = new Map<string, TamperText>();
  for (let tries = 0; tries < MOST_TRIES && found.size < count; tries += 1) {
    const text = make();
    if (text !== null) found.set(text.text, text);
  }
  return [...found.values()];
}

/** Each subject, and in it each variable, as often as another: most cells are of one table. */
function pickFact(facts: readonly (readonly Fact[])[], chance: Random): Fact {
  const own = chance.pick(facts);
  const variable = chance.pick([...new Set(own.map((fact) => fact.variable.id))]);
  return chance.pick(own.filter((fact) => fact.variable.id === variable && fact.wordings.length > 0));
}

function pickRise(rises: readonly (readonly Rise[])[], chance: Random): Rise {
  const own = chance.pick(rises.filter((list) => list.length > 0));
  const variable = chance.pick([...new Set(own.map((rise) => rise.fact.variable.id))]);
  return chance.pick(own.filter((rise) => rise.fact.variable.id === variable));
}

const OPENINGS = [
  '',
  '',
  'The figures were published on Tuesday. ',
  'Officials met reporters in the morning. ',
] as const;

function textOf(fact: Fact, printed: string, code: CauseCode | null, chance: Random, beside?: string): TamperText {
  const opening = chance.pick(OPENINGS);
  const second = beside !== undefined && chance.next() < 0.5 ? ` Officials in ${beside} declined to comment.` : '';
  const wording = chance.pick(fact.wordings);
  const body = fill(wording, { P: fact.placeName, T: timeWords(fact.observation.period) });
  return finish(fact, opening, body, '{N}', printed, second, code);
}

function riseText(
  { fact, wordings, from, to }: Rise,
  printed: string,
  code: CauseCode | null,
  chance: Random,
): TamperText {
  const opening = chance.pick(OPENINGS);
  const body = fill(chance.pick(wordings), {
    P: fact.placeName,
    T0: timeWords(from.period),
    T1: timeWords(to.period),
  });
  return finish(fact, opening, body, '{C}', printed, '', code);
}

function finish(
  fact: Fact,
  opening: string,
  body: string,
  slot: string,
  printed: string,
  second: string,
  code: CauseCode | null,
): TamperText {
  const start = opening.length + body.indexOf(slot);
  const text = capitalised(opening + body.replace(slot, () => printed) + second);
  const { subject } = fact;
  return { subject: subject.package, published: subject.published, text, start, end: start + printed.length, code };
}

function fill(wording: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((text, [slot, word]) => text.replaceAll(`{${slot}}`, () => word), wording);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function timeWords(period: Interval | undefined): string {
  if (period === undefined) return '';
  return isYear(period.from, period.to) ? period.from.slice(0, 4) : MONTH.format(Date.parse(period.from));
}
