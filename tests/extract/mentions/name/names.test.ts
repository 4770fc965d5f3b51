import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { extractNames } from '../../../../src/extract/mentions/name/names.ts';
import { processorMilliseconds } from '../../../processor-time.ts';

function namesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, role: 'prose' as const }];
  const document = openDocument({ article: { id: 'a', uri: 'a.txt', byline: [], language: 'en', text }, blocks });
  return extractNames(document, []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

test.each([
  [
    'The mayor met Hélène Tremblay and Jean-Luc Picard-Roy on Monday.',
    ['person: Hélène Tremblay', 'person: Jean-Luc Picard-Roy'],
  ],
  ['Mr. Okafor thanked Dr. Ngozi Eze for her help.', ['person: Okafor', 'person: Ngozi Eze']],
  [
    'Ludwig van der Meer and Omar bin Rashid al Farsi signed it.',
    ['person: Ludwig van der Meer', 'person: Omar bin Rashid al Farsi'],
  ],
  ['Prince Edward Island Premier Dennis King spoke.', ['place: Prince Edward Island', 'person: Dennis King']],
  ['It said Minister of Immigration Ana Ruiz had left Quebec.', ['person: Ana Ruiz', 'place: Quebec']],
])('%j names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  [
    'A report by Immigration, Refugees and Citizenship Canada came out.',
    'Immigration, Refugees and Citizenship Canada',
  ],
  ['She works at the Immigration and Refugee Board of Canada.', 'Immigration and Refugee Board of Canada'],
  ['The Department for Homeland Security said so.', 'Department for Homeland Security'],
  ['Agents of Immigration and Customs Enforcement (ICE) came.', 'Immigration and Customs Enforcement'],
  ['The Prime Minister’s Office did not answer.', 'Prime Minister’s Office'],
  ['They met at the Council of Atlantic Premiers last week.', 'Council of Atlantic Premiers'],
  ['Staff at the White House were silent.', 'White House'],
  ['He was stopped by the RCMP at night.', 'RCMP'],
])('%j names the organization %j', (text, name) => {
  expect(namesIn(text)).toContain(`organization: ${name}`);
});

test.each([
  ['They crossed in Quebec, Manitoba and British Columbia.', ['Quebec', 'Manitoba', 'British Columbia']],
  [
    'It lies on Roxham Road, near Hemmingford, between Quebec’s Eastern Townships and New York State.',
    ['Roxham Road', 'Hemmingford', 'Quebec', 'Eastern Townships', 'New York State'],
  ],
  ['He flew from Washington D.C. to the U.S. embassy in Haiti.', ['Washington D.C.', 'U.S.', 'Haiti']],
  ['The post at Saint-Bernard-de-Lacolle was closed.', ['Saint-Bernard-de-Lacolle']],
])('%j names the places %j', (text, names) => {
  expect(namesIn(text)).toEqual(names.map((name) => `place: ${name}`));
});

test.each([
  ['Ottawa had been paying to move them, but in Ottawa nobody knew.', ['organization: Ottawa', 'place: Ottawa']],
  ['Asked about Ottawa’s response, she left.', ['organization: Ottawa']],
  ['Ottawa was cold. Ottawa’s streets were empty.', ['place: Ottawa', 'place: Ottawa']],
])('%j tells a government from its capital', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ['The Canada-U.S. border was shut.', ['place: Canada', 'place: U.S.']],
  ['A China-Japan row hurt a UK-based firm.', ['place: China', 'place: Japan', 'place: UK']],
  ['He comes from French-speaking Quebec.', ['place: Quebec']],
  ['The 2021 Ontario general election was dull.', []],
  [
    'They drove through Dublin, Galway, Leeds and Cork.',
    ['place: Dublin', 'place: Galway', 'place: Leeds', 'place: Cork'],
  ],
  ['MANILA, Philippines — Rain fell.', ['place: MANILA', 'place: Philippines']],
  ['He ran in the riding of Oak Hollow.', ['place: Oak Hollow']],
])('%j holds the names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  [
    'Prime Minister Justin Trudeau Meets Blaine Higgs In Ottawa',
    ['person: Justin Trudeau', 'person: Blaine Higgs', 'place: Ottawa'],
  ],
  ['Trump Says Border Plan Will Fail As Numbers Rise In Quebec', ['place: Quebec']],
  ['PREMIER FRANÇOIS LEGAULT SAYS BORDER PLAN WILL FAIL IN QUEBEC', ['person: FRANÇOIS LEGAULT', 'place: QUEBEC']],
])('the headline %j names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ['Jоhn Smith left.', 'person: Jоhn Smith'],
  ['John\u200B Smith left.', 'person: John\u200B Smith'],
])('%j is still a name', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  'The Safe Third Country Agreement was signed, and the First Amendment was cited.',
  'On Monday in March, he said that the rules may change.',
  'Many Canadians and Haitians agree. However, few will say so.',
  'Please read the terms. Yes, all of them. I will.',
])('%j names nothing', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  ['capitals only', 'PREMIER SAYS BORDER PLAN WILL FAIL AS NUMBERS RISE IN QUEBEC '.repeat(200)],
  ['ten thousand names in a row', 'Anna Berg, '.repeat(10_000)],
  ['ten thousand names without a comma', 'Anna Berg '.repeat(10_000)],
  ['one-letter names', 'A B C D. E F. '.repeat(5_000)],
  ['bidirectional and zero-width characters', '\u202EJohn\u200B Smith\u202C of \u2066Paris\u2069 '.repeat(2_000)],
  ['look-alike letters', 'Јоhn Ѕmith оf Ресе '.repeat(2_000)],
  ['connectors', 'Bank of the of for and '.repeat(5_000)],
  ['titles', 'Minister of Health and, Minister '.repeat(5_000)],
  ['brackets and possessives', '(The)’s Office’s ('.repeat(5_000)],
])('%s are read in linear time', (_name, text) => {
  const start = processorMilliseconds();
  namesIn(text);
  expect(processorMilliseconds() - start).toBeLessThan(4_000);
});
