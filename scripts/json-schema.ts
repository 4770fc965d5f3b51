import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Article } from '../src/model/article.ts';
import { Attribution, Claim, ClaimPlace, ClaimQuantity, ClaimTime, Measure, Operand } from '../src/model/claim.ts';
import {
  Cause,
  Decision,
  DerivationEvidence,
  Evidence,
  Finding,
  Reading,
  ReferenceEvidence,
  ReferenceSeries,
  Suppression,
  TextEvidence,
  Trace,
} from '../src/model/finding.ts';
import { CalendarDate, Interval } from '../src/model/interval.ts';
import { Entity, Mention, Role } from '../src/model/mention.ts';
import { CheckedArticle, CheckOutput, Failure, Notice, Summary } from '../src/model/output.ts';
import { Unit } from '../src/model/quantity.ts';
import { Position, Span } from '../src/model/span.ts';
import { Timex } from '../src/model/time.ts';

/** Where the schema is kept, from the root of the project. */
export const SCHEMA_FILE = 'docs/schema/check-output.schema.json';

/** Records that stand under `$defs` by the name they have in docs/json-format.md. */
const NAMED = {
  Article,
  Attribution,
  CalendarDate,
  Cause,
  CheckedArticle,
  Claim,
  ClaimPlace,
  ClaimQuantity,
  ClaimTime,
  Decision,
  DerivationEvidence,
  Entity,
  Evidence,
  Failure,
  Finding,
  Interval,
  Measure,
  Mention,
  Notice,
  Operand,
  Position,
  Reading,
  ReferenceEvidence,
  ReferenceSeries,
  Role,
  Span,
  Summary,
  Suppression,
  TextEvidence,
  Timex,
  Trace,
  Unit,
};

/**
 * The JSON Schema (2020-12) of `check -f json`. `closed` refuses fields that the model does not have; the schema that
 * is published does not, as version 1 of the format may gain fields.
 */
export function checkOutputSchema({ closed }: { closed: boolean }): object {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema as z.ZodType, { id });
  const schema = z.toJSONSchema(CheckOutput, { metadata: names, io: closed ? 'output' : 'input' });
  return { title: 'deskcheck check -f json, version 1', ...schema };
}

export function schemaText(): string {
  return `${JSON.stringify(checkOutputSchema({ closed: false }), null, 2)}\n`;
}

if (import.meta.main) {
  const file = fileURLToPath(new URL(`../${SCHEMA_FILE}`, import.meta.url));
  const changed = readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== schemaText();
  if (changed) writeFileSync(file, schemaText());
  console.log(`${SCHEMA_FILE}: ${changed ? 'written' : 'up to date'}`);
}
