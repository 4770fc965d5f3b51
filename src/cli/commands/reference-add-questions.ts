import type { ReferenceProblem } from '../../reference/problem.ts';
import type { MappingFlags } from './reference-add-flags.ts';

/** Asks a person; null where nothing was answered. */
export type Ask = (question: string) => Promise<string | null>;

interface Lack {
  readonly fits: (problem: ReferenceProblem) => boolean;
  /** What to give instead of an answer, where nobody can be asked. */
  readonly options: string;
  /** Null where an answer did not come. */
  readonly ask: (ask: Ask, flags: MappingFlags) => Promise<MappingFlags | null>;
}

/** What a table may lack, the option that gives it, and the question for it. */
const LACKS: readonly Lack[] = [
  {
    fits: isMissing('value'),
    options: '--column value=COLUMN',
    ask: async (ask, flags) => column(flags, 'value', await ask('Which column holds the figures?')),
  },
  {
    fits: isMissing('date'),
    options: '--column date=COLUMN, or --stat-type constant for what has no period',
    ask: async (ask, flags) => column(flags, 'date', await ask('Which column says when?')),
  },
  {
    fits: isMissing('place'),
    options: '--place NAME, or --column place=COLUMN',
    ask: async (ask, flags) => {
      const place = await ask('Which place are the figures for (a name or a code)?');
      return place === null ? null : { ...flags, place };
    },
  },
  {
    fits: ({ code }) => code === 'missing-source',
    options: '--source-title TITLE --publisher NAME [--url ADDRESS], or --column source=COLUMN',
    ask: async (ask, flags) => {
      const sourceTitle = await ask('Where are the figures from (title of the publication)?');
      if (sourceTitle === null) return null;
      const publisher = await ask('Who published it?');
      const url = await ask('Its address (may be left empty)?');
      return {
        ...flags,
        sourceTitle,
        ...(publisher === null ? {} : { publisher }),
        ...(url === null ? {} : { url }),
      };
    },
  },
  {
    fits: ({ message }) => message.includes('yearStartMonth'),
    options: '--year-start-month MONTH, 4 for years from April to March',
    ask: async (ask, flags) => {
      const month = Number(await ask('In which month do the years begin (1 to 12)?'));
      return Number.isInteger(month) && month >= 1 && month <= 12 ? { ...flags, yearStartMonth: month } : null;
    },
  },
];

function isMissing(column: string): (problem: ReferenceProblem) => boolean {
  return (problem) => problem.code === 'missing-column' && problem.column === column;
}

function column(flags: MappingFlags, role: 'value' | 'date', name: string | null): MappingFlags | null {
  return name === null ? null : { ...flags, column: { ...flags.column, [role]: name } };
}

/** The options that would give what the problems say is lacking. */
export function optionsFor(problems: readonly ReferenceProblem[]): readonly string[] {
  return LACKS.filter(({ fits }) => problems.some(fits)).map(({ options }) => options);
}

/** The flags with answers to what is lacking; null where a problem is none that an answer mends, or no answer came. */
export async function askFor(
  problems: readonly ReferenceProblem[],
  flags: MappingFlags,
  ask: Ask,
): Promise<MappingFlags | null> {
  if (problems.some((problem) => !LACKS.some(({ fits }) => fits(problem)))) return null;
  let answered = flags;
  for (const lack of LACKS.filter(({ fits }) => problems.some(fits))) {
    const next = await lack.ask(ask, answered);
    if (next === null) return null;
    answered = next;
  }
  return answered;
}
