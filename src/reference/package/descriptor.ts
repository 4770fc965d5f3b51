import { z } from 'zod';
import type { ProblemList } from '../problem.ts';

/** The tables of a reference package, in the order in which they are read. */
export const RESOURCE_NAMES = [
  'sources',
  'places',
  'organizations',
  'variables',
  'observations',
  'officeholders',
  'events',
] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];

const Resource = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/, 'a resource name is written in lower case, digits, ".", "_" and "-"'),
  path: z
    .string({ error: 'the path of a resource is one relative path, as text' })
    .min(1)
    .refine((path) => !/^([a-z]+:|[/\\])/i.test(path) && !path.split(/[/\\]/).includes('..'), {
      message: 'the path of a resource stays inside the package: no "..", no absolute path, no web address',
    }),
  encoding: z
    .string()
    .regex(/^utf-?8$/i, 'the encoding must be utf-8: save the file again in UTF-8')
    .exactOptional(),
  dialect: z.object({ delimiter: z.string().length(1).default(',') }).exactOptional(),
});

/** The parts of a Data Package v2 descriptor that are used; everything else may stand beside them. */
export const Descriptor = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/, 'the name is written in lower case, digits, ".", "_" and "-"'),
  version: z.string({ error: 'a version is needed, for instance "1.0.0": reports name it' }).min(1),
  title: z.string().exactOptional(),
  resources: z.array(Resource).min(1, 'at least one resource is needed'),
});
export type Descriptor = z.infer<typeof Descriptor>;

/** The descriptor, or null with problems. */
export function readDescriptor(text: string, file: string, found: ProblemList): Descriptor | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `This is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    found.add({ code: 'bad-descriptor', file, ...lineOfSyntaxError(error, text), message });
    return null;
  }
  const parsed = Descriptor.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const where = issue.path.length === 0 ? 'datapackage.json' : issue.path.map(String).join('.');
      found.add({ code: 'bad-descriptor', file, message: `${where}: ${issue.message}.` });
    }
    return null;
  }
  const names = parsed.data.resources.map((resource) => resource.name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    const message = `The resource "${twice}" is listed twice. Put its rows into one file.`;
    found.add({ code: 'bad-descriptor', file, message });
    return null;
  }
  if (!names.some(isResourceName)) {
    const message = `None of the resources is a table of reference data. Name at least one of them ${RESOURCE_NAMES.join(', ')}.`;
    found.add({ code: 'bad-descriptor', file, message });
    return null;
  }
  return parsed.data;
}

export function isResourceName(name: string): name is ResourceName {
  return (RESOURCE_NAMES as readonly string[]).includes(name);
}

/** V8 names the offset or the line, when it names any. */
function lineOfSyntaxError(error: unknown, text: string): { line?: number } {
  const said = error instanceof Error ? error.message : '';
  const offset = /position (\d+)/.exec(said)?.[1];
  if (offset === undefined) return {};
  return { line: text.slice(0, Number(offset)).split('\n').length };
}
