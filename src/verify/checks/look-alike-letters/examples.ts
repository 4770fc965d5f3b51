import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-07';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The ferry to the isl\u0430nd was late again.',
    publishedAt,
    quote: 'isl\u0430nd',
    severity: 'warning',
  },
  {
    text: 'The \u0421ouncil voted for a second ferry.',
    publishedAt,
    quote: '\u0421ouncil',
    severity: 'warning',
  },
  {
    text: 'Three of the harb\u03BFur pilots resigned.',
    publishedAt,
    quote: 'harb\u03BFur',
    severity: 'warning',
  },
  {
    text: 'The har\u200Bbour office would not say why.',
    publishedAt,
    quote: 'har\u200Bbour',
    severity: 'warning',
  },
  {
    text: 'No crossing was can\u202Ecelled that day.',
    publishedAt,
    quote: 'can\u202Ecelled',
    severity: 'warning',
  },
  {
    text: '\u0410dv\u0435rt\u0456se w\u0456th th\u0435 most visited site, \u043E\u0435r rates are low.',
    publishedAt,
    quote: '\u0410dv\u0435rt\u0456se',
    severity: 'warning',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'The word мир is Russian for peace.', publishedAt, because: 'it is a Russian word' },
  { text: 'The sticker read СССР in red.', publishedAt, because: 'all of it is Cyrillic' },
  { text: 'The bakery’s sign says ΑΡΤΟΣ, in Greek.', publishedAt, because: 'all of it is Greek' },
  { text: 'The album is filed under «Группа XО мир».', publishedAt, because: 'it stands among Cyrillic words' },
  { text: 'The coil has 4.7 kΩ, and the dose was 20 μg or 20 µg.', publishedAt, because: 'these are units' },
  { text: 'TNFα and NFκB rose, and α-linolenic acid fell.', publishedAt, because: 'Greek letters are symbols' },
  {
    text: 'The crew \u{1F469}\u200D\u{1F4BB}posted a heart \u2764\uFE0F\u200D\u{1F525}.',
    publishedAt,
    because: 'joiners make an emoji',
  },
  { text: 'They sang می\u200Cخواهم at the quay.', publishedAt, because: 'Persian needs the non-joiner' },
  { text: 'The inter\u00ADnational ferry left.', publishedAt, because: 'a soft hyphen says where a word may be cut' },
  { text: 'Read the\u200B news, \u200Eor do not.', publishedAt, because: 'nothing stands inside a word' },
  { text: 'Montréal, Łódź and Reykjavi\u0301k are ports.', publishedAt, because: 'accents are Latin' },
];
