import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small sound package about the harbour of an invented island: the tests spoil one of its files at a time. */
const SOUND: Readonly<Record<string, string>> = {
  'sources.csv':
    'id,title,publisher,url,retrieved\nport,Harbour yearbook,Port Authority,https://example.org/yearbook,2024-02-01\n',
  'places.csv':
    'id,name,aliases,type,within,source\nCA,Canada,,country,,port\nisle,Long Isle,Île Longue|the Isle,region,CA,port\n',
  'variables.csv':
    'id,name,aliases,populationType,measuredProperty,statType,unit,constraints,publisher,parent\n' +
    'landings,Fish landings,landings|catch,Fish,mass,flow,t,species=cod|gear=line,Port Authority,\n' +
    'pier_length,Length of the pier,,Pier,length,constant,m,,Port Authority,\n',
  'observations.csv':
    'variable,place,start,end,value,unit,as_of,source,flags,note\n' +
    'landings,isle,2022-01-01,2023-01-01,1204.50,t,,port,,\n' +
    'landings,isle,2023-01-01,2024-01-01,1310,,2024-01,port,preliminary|approximate,"without the ""night"" boats"\n' +
    'pier_length,isle,,,312,m,,port,,\n',
  'organizations.csv':
    'id,name,acronym,aliases,former_names,source\nport-authority,Port Authority,PA,,Harbour Board,port\n',
  'officeholders.csv':
    'person,aliases,office,office_aliases,organization,of,start,end,source\nAda Quay,,Harbour Master,,port-authority,isle,2020-05-01,,port\n',
  'events.csv': 'id,name,aliases,period,place,source\nregatta,Regatta,,2023-07-01/2023-07-02,isle,port\n',
};

const DESCRIPTOR = JSON.stringify({
  name: 'harbour',
  version: '1.0.0',
  resources: Object.keys(SOUND).map((path) => ({ name: path.replace('.csv', ''), path })),
});

/** Writes the sound package with some files replaced (or left out, where null) and gives its folder. */
export function writePackage(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'deskcheck-reference-')), 'harbour');
  mkdirSync(folder);
  for (const [name, content] of Object.entries({ 'datapackage.json': DESCRIPTOR, ...SOUND, ...changes })) {
    if (content !== null) writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A file of the sound package with one stretch replaced. */
export function spoilt(file: keyof typeof SOUND & string, from: string, to: string): Record<string, string> {
  const text = SOUND[file];
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}

/** A file of the sound package with rows added to its end. */
export function extended(file: keyof typeof SOUND & string, ...rows: string[]): Record<string, string> {
  return { [file]: `${SOUND[file] ?? ''}${rows.join('\n')}\n` };
}
