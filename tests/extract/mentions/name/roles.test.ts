import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { extractNames } from '../../../../src/extract/mentions/name/names.ts';

function personsIn(text: string) {
  const blocks = [{ start: 0, end: text.length, role: 'prose' as const }];
  const document = openDocument({ article: { id: 'a', uri: 'a.txt', byline: [], language: 'en', text }, blocks });
  return extractNames(document, []).filter((draft) => draft.kind === 'person');
}

test.each([
  ['Quebec Premier François Legault left.', { title: 'Premier', office: 'Premier', of: 'Quebec' }],
  [
    'François Legault, the Prime Minister of Quebec, left.',
    { title: 'Prime Minister', office: 'Premier', of: 'Quebec' },
  ],
  [
    'Justin Trudeau, the Prime Minister of Canada, left.',
    { title: 'Prime Minister', office: 'Prime Minister', of: 'Canada' },
  ],
  ['U.S. President Joe Biden left.', { title: 'President', office: 'President', of: 'U.S.' }],
  ['Canadian Prime Minister Justin Trudeau left.', { title: 'Prime Minister', office: 'Prime Minister', of: 'Canada' }],
  [
    'Quebec Minister of Immigration Christine Fréchette left.',
    { title: 'Minister of Immigration', office: 'Minister of Immigration', of: 'Quebec' },
  ],
  [
    'Immigration, Refugees and Citizenship Minister Sean Fraser left.',
    {
      title: 'Immigration, Refugees and Citizenship Minister',
      office: 'Minister of Immigration, Refugees and Citizenship',
    },
  ],
  [
    'It is wrong, said Janet Dench, Executive Director for the Canadian Council of Refugees.',
    { title: 'Executive Director', office: 'Executive Director', organization: 'Canadian Council of Refugees' },
  ],
  [
    'It is wrong, said Ana Ruiz, Amnesty International’s director general for French-speaking Canada.',
    {
      title: 'director general',
      office: 'Director General',
      organization: 'Amnesty International',
      of: 'French-speaking Canada',
    },
  ],
  [
    'Ana Ruiz, an advocate for the port and former director of Maison d’Haiti, left.',
    { title: 'director', office: 'Director', organization: 'Maison d’Haiti', status: 'former' },
  ],
  [
    'Ana Ruiz, chairwoman of the refugee committee at the Harbour Lawyers Association, left.',
    { title: 'chairwoman of the refugee committee', office: 'Chair', organization: 'Harbour Lawyers Association' },
  ],
  ['Ana Ruiz, a spokesperson for Mr. Fraser, left.', { title: 'spokesperson for Mr. Fraser', office: 'Spokesperson' }],
  ['Ana Ruiz, an immigration historian based in Ghana, left.', { title: 'immigration historian' }],
  [
    'He met former Ontario premier Kathleen Wynne.',
    { title: 'premier', office: 'Premier', of: 'Ontario', status: 'former' },
  ],
  ['He met Vice President Kamala Harris.', { title: 'Vice President', office: 'Vice President', status: 'vice' }],
])('%j gives the role %j', (text, role) => {
  expect(personsIn(text)[0]?.role).toEqual(role);
});

test.each(['Ana Ruiz left the room.', 'Ana Ruiz, 42, left.', 'Mr. Ruiz left.', 'Ana Ruiz, in Ghana, left.'])(
  '%j gives no role',
  (text) => {
    expect(personsIn(text)[0]).not.toHaveProperty('role');
  },
);

test('a rank and a courtesy title are honorifics', () => {
  expect(personsIn('It was Cpl. Camille Habel.')[0]).toMatchObject({ name: 'Camille Habel', honorific: 'Cpl.' });
});
