import { isNamed, isSupported, runTamper, scoreTamper, type TamperResult } from './score-tamper.ts';

/** `node bench/verify/tamper/main.ts [--silent | --misnamed | --alarms | --unsupported]`: the board, and the texts behind it. */
const [flag] = process.argv.slice(2);
const results = runTamper();
scoreTamper(results);
const WANTED: Readonly<Record<string, (result: TamperResult) => boolean>> = {
  '--silent': ({ text, caught }) => text.code !== null && !caught,
  '--misnamed': (result) => result.text.code !== null && result.caught && !isNamed(result),
  '--alarms': ({ text, caught, elsewhere }) => text.code === null && (caught || elsewhere),
  '--unsupported': (result) => result.text.code === null && !isSupported(result),
};
const wanted = WANTED[flag ?? ''];
if (wanted !== undefined) for (const result of results.filter(wanted)) print(result);

function print({ text, named, findings }: TamperResult): void {
  console.log(`${text.code ?? 'right'}${named === null ? '' : ` -> ${named}`}\t${text.text}`);
  for (const { start, end, verdict, severity, message, expected } of findings) {
    if (start >= text.end || text.start >= end) continue;
    console.log(`\t${verdict} ${severity ?? ''} ${message} | ${expected?.text ?? ''}`);
  }
}
