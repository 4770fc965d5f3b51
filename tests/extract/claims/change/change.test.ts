import { describe, expect, test } from 'vitest';
import type { ClaimQuantity } from '../../../../src/model/claim.ts';
import { claimsOf } from '../claims-of.ts';

const number = (name: string, quantity: ClaimQuantity | undefined) =>
  quantity === undefined ? [] : [`${name} ${quantity.value} ${quantity.unit.code}`.trim()];

const changes = (text: string) =>
  claimsOf(text, 'change').map(({ direction, by, from, to, baseline }) =>
    [
      direction,
      ...number('by', by),
      ...number('from', from),
      ...number('to', to),
      ...(baseline === undefined ? [] : [`since ${baseline.text}`]),
    ].join(', '),
  );

describe('a change says by how much, from what and to what', () => {
  test.each([
    ['Tram fares rose 3% in May.', ['up, by 3 %']],
    ['The fee went up from $20 to $25.', ['up, from 20 USD, to 25 USD']],
    ['The rate slipped two percentage points to 7%.', ['down, by 2 [pp], to 7 %']],
    ['Visits more than doubled.', ['up, by 2 x']],
    ['The toll is going up to $9.', ['up, to 9 USD']],
    ['The herd fell below 700.', ['down, to 700']],
    ['The premium stayed flat at 6%.', ['flat, to 6 %']],
    ['Shares in the brewer closed 3% lower.', ['down, by 3 %']],
    ['Theft was cut by a third.', ['down, by 0.3333333333333333']],
    ['Losses grew by $4 million, or 9 per cent.', ['up, by 4000000 USD', 'up, by 9 %']],
    ['The choir lost its hall, and a drop of 40 members followed.', ['down, by 40 member']],
    ['Output fell to 410 tonnes in 2022 from 530 tonnes in 2018.', ['down, from 530 t, to 410 t, since 2018']],
    ['Bookings were up 12% on the previous year.', ['up, by 12 %, since the previous year']],
    ['The club has 90 boats, up from 64 in 2011.', ['up, from 64, since 2011']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});

describe('what a comma adds belongs to the change before it', () => {
  test.each([
    ['Visits climbed to 45,000, a 20% jump.', ['up, by 20 %, to 45000']],
    ['Growth eased to 1.4%, down from 2%.', ['down, from 2 %, to 1.4 %']],
    ['Rent rose from $800 to $900, an increase of $100.', ['up, by 100 USD, from 800 USD, to 900 USD']],
    ['Rent rose 5% in May, and wages rose 2%.', ['up, by 5 %', 'up, by 2 %']],
    ['Rent fell 5%, a 9% rise having been feared.', ['down, by 5 %', 'up, by 9 %']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});

describe('words of change without a change of number are left alone', () => {
  test.each([
    ['She rose to fame in 1994.'],
    ['He fell off 3 ladders.'],
    ['The council cut aid to 12 villages.'],
    ['The mayor gained support from 14 councillors.'],
    ['The hall was raised by 300 volunteers.'],
    ['The team lost 5 games.'],
    ['The charity raised $5 million.'],
    ['The firm reported a loss of $3 million.'],
    ['The shop made up 7 per cent of sales.'],
    ['The grocer doubled as a postman.'],
    ['The minister doubled down.'],
    ['Some 40 per cent fall into debt.'],
    ['The board dropped a quarter of the claims.'],
  ])('%s', (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe('two times around a change are its beginning and its end', () => {
  test.each([
    ['Bread sales rose 12 per cent from 2014 to 2016.', '2014', '2016'],
    ['Bread sales fell 9% between March 2022 and May 2022.', 'March 2022', 'May 2022'],
    ['From 2014 to 2016, bread sales rose 12 per cent.', '2014', '2016'],
  ])('%s', (text, from, to) => {
    const [change] = claimsOf(text, 'change');
    expect([change?.baseline?.text, change?.time?.text]).toEqual([from, to]);
    expect(change?.time?.interval).not.toEqual(change?.baseline?.interval);
  });

  test.each([['Bread sales rose 12 per cent in 2016.'], ['Bread sales rose 12 per cent from 200 to 224.']])(
    '%s has none',
    (text) => {
      expect(claimsOf(text, 'change')[0]?.baseline).toBeUndefined();
    },
  );
});
