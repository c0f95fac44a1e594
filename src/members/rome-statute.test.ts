import { describe, expect, test } from 'vitest';
import { romeStatuteOn, statesPartiesOn } from './index.ts';
import { codeOf } from './testing.ts';

describe('the Rome Statute', () => {
  test.each([
    { date: '2002-06-30', parties: 0 },
    { date: '2002-07-01', parties: 66 },
    { date: '2005-03-31', parties: 97 },
    { date: '2014-11-18', parties: 122 },
    { date: '2015-04-01', parties: 123 },
    { date: '2016-06-01', parties: 124 },
    { date: '2017-10-27', parties: 123 },
    { date: '2019-03-17', parties: 122 },
    { date: '2020-02-01', parties: 123 },
    { date: '2024-02-01', parties: 124 },
    { date: '2025-04-01', parties: 125 },
  ])('had $parties parties on $date', ({ date, parties }) => {
    expect(statesPartiesOn(date)).toHaveLength(parties);
  });

  test.each([
    {
      code: 'PRK',
      date: '2014-11-18',
      party: false,
      since: undefined,
      until: undefined,
      why: 'never signed',
    },
    { code: 'USA', date: '2014-11-18', party: false, since: undefined, until: undefined, why: 'signed only' },
    {
      code: 'PHL',
      date: '2019-03-16',
      party: true,
      since: '2011-11-01',
      until: '2019-03-17',
      why: 'last day',
    },
    {
      code: 'PHL',
      date: '2019-03-17',
      party: false,
      since: '2011-11-01',
      until: '2019-03-17',
      why: 'withdrawn',
    },
    {
      code: 'BDI',
      date: '2017-10-27',
      party: false,
      since: '2004-12-01',
      until: '2017-10-27',
      why: 'withdrawn',
    },
    {
      code: 'UKR',
      date: '2024-12-31',
      party: false,
      since: undefined,
      until: undefined,
      why: 'not yet in force',
    },
    { code: 'UKR', date: '2025-01-01', party: true, since: '2025-01-01', until: undefined, why: 'in force' },
    {
      code: 'COK',
      date: '2014-11-18',
      party: true,
      since: '2008-10-01',
      until: undefined,
      why: 'no Member State',
    },
    {
      code: 'SCG',
      date: '2005-03-31',
      party: true,
      since: '2003-02-04',
      until: '2006-06-03',
      why: 'continued by Serbia',
    },
    {
      code: 'SRB',
      date: '2004-01-01',
      party: true,
      since: '2002-07-01',
      until: undefined,
      why: 'its instrument',
    },
    {
      code: 'ZAF',
      date: '2017-01-01',
      party: true,
      since: '2002-07-01',
      until: undefined,
      why: 'notice taken back',
    },
  ])('$code on $date: $party ($why)', ({ code, date, why: _, ...status }) => {
    expect(romeStatuteOn(codeOf(code), date)).toMatchObject(status);
  });

  test('says what conflicts on Hungary', () => {
    expect(romeStatuteOn(codeOf('HUN'), '2026-07-01')).toMatchObject({
      party: false,
      mark: 'C',
      note: expect.stringContaining('repealed'),
    });
  });

  test.each([
    { code: 'CIV', date: '2011-01-01', accepts: [{ from: '2002-09-19', to: undefined }] },
    { code: 'UKR', date: '2014-12-18', accepts: [{ from: '2013-11-21', to: '2014-02-23' }] },
    {
      code: 'PSE',
      date: '2015-01-01',
      accepts: [
        { from: '2002-07-01', to: undefined },
        { from: '2014-06-13', to: undefined },
      ],
    },
    { code: 'PRK', date: '2026-01-01', accepts: [] },
  ])('$code had accepted the Court by declaration by $date', ({ code, date, accepts }) => {
    expect(romeStatuteOn(codeOf(code), date).declarations.map((declaration) => declaration.accepts)).toEqual(
      accepts,
    );
  });
});
