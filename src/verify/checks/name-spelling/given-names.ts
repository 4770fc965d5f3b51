/** Given names that are one name in two spellings, so that two people of one surname would hardly bear both. */
const SPELLINGS: readonly string[] = [
  'stephen steven',
  'philip phillip',
  'jeffrey geoffrey',
  'catherine katherine kathryn catharine',
  'sara sarah',
  'jon john',
  'marc mark',
  'eric erik',
  'alan allan allen',
  'ann anne',
  'brian bryan',
  'cristina christina kristina',
  'chrystia crystia',
  'isabel isabelle',
  'rachel rachael',
  'teresa theresa',
  'nicolas nicholas',
  'anthony antony',
  'frederick frederic',
  'lawrence laurence',
  'matthew mathew',
  'michele michelle',
  'rebecca rebekah',
  'sean shaun shawn',
  'stuart stewart',
  'susanna susannah',
  'deborah debora',
  'christopher cristopher',
  'margaret margaret',
  'karl carl',
  'lindsay lindsey',
  'leslie lesley',
  'hannah hanna',
  'elizabeth elisabeth',
];
const groupOf = new Map(SPELLINGS.flatMap((row, at) => row.split(' ').map((name): [string, number] => [name, at])));

/** Whether two folded given names are spellings of one. */
export function isGivenNameVariant(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return a !== b && group !== undefined && group === groupOf.get(b);
}
