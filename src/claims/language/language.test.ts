import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { readDocument } from '../document/read.ts';
import { shippedDocket } from '../shipped-docket.fixture.ts';
import { languageOf } from './language.ts';

const { docket } = shippedDocket();

/** The plenary's vote on A/RES/69/188 of 18 December 2014, 116-20-53, as newspapers of the world would tell it. */
const votes: readonly (readonly [code: string, text: string, tally: string])[] = [
  [
    'fr',
    "L'Assemblée générale des Nations Unies a adopté le 18 décembre 2014 la résolution sur la situation des droits de l'homme en Corée du Nord par 116 voix contre 20, avec 53 abstentions.",
    '116 voix contre 20, avec 53',
  ],
  [
    'es',
    'La Asamblea General de la ONU aprobó el 18 de diciembre de 2014 la resolución sobre los derechos humanos en Corea del Norte por 116 votos a favor, 20 en contra y 53 abstenciones.',
    '116 votos a favor, 20 en contra y 53',
  ],
  [
    'de',
    'Die Generalversammlung der Vereinten Nationen hat die Resolution A/RES/69/188 zur Lage der Menschenrechte in Nordkorea mit 116-20-53 Stimmen angenommen.',
    '116-20-53',
  ],
  [
    'pt',
    'A Assembleia Geral das Nações Unidas aprovou em 18 de dezembro de 2014 a resolução sobre os direitos humanos na Coreia do Norte por 116 votos a 20, com 53 abstenções, segundo a agência.',
    '116 votos a 20, com 53',
  ],
  [
    'ru',
    'Генеральная Ассамблея ООН приняла 18 декабря 2014 года резолюцию о положении в области прав человека в КНДР: 116 голосов за, 20 против и 53 воздержались.',
    '116 голосов за, 20 против и 53',
  ],
  [
    'ar',
    'اعتمدت الجمعية العامة للأمم المتحدة قرارا بشأن حالة حقوق الإنسان في كوريا الشمالية في 18 ديسمبر 2014 بأغلبية ١١٦ صوتا مقابل ٢٠ وامتناع ٥٣ عضوا عن التصويت.',
    '١١٦ صوتا مقابل ٢٠ وامتناع ٥٣',
  ],
  [
    'zh',
    '2014年12月18日，联合国大会以116票赞成、20票反对、53票弃权通过了关于朝鲜人权状况的决议（A/RES/69/188）。',
    '116票赞成、20票反对、53',
  ],
  [
    'ja',
    '国連総会は2014年12月18日、北朝鮮の人権状況に関する決議を賛成116、反対20、棄権53で採択した。',
    '116、反対20、棄権53',
  ],
  [
    'ko',
    '유엔 총회는 2014년 12월 18일 북한인권결의안을 찬성 116, 반대 20, 기권 53으로 채택했다.',
    '116, 반대 20, 기권 53',
  ],
];

const checked = (text: string) => {
  const reading = readDocument(Buffer.from(text), 'article.txt');
  if (!reading.ok) throw new Error(reading.problem.found);
  return check(reading.text, docket());
};

describe('of other languages figures, symbols and names are read', () => {
  test.each(votes)('%s: %s', (code, text, tally) => {
    const { language, claims } = checked(text);
    expect(language).toEqual({ code, reading: 'figures' });
    const told = claims.map(({ kind, verdict, decision, quote }) => [kind, verdict, decision?.id, quote]);
    expect(told).toContainEqual(['tally', 'supported', 'A/RES/69/188', tally]);
    expect(
      claims.every(({ kind, verdict }) => verdict === 'supported' && (kind === 'tally' || kind === 'symbol')),
    ).toBe(true);
  });

  test.each(votes)('%s: nothing is called wrong where a figure is', (_, text) => {
    const verdicts = checked(text.replace(/53|٥٣/, '12')).claims.map(
      ({ kind, verdict }) => `${kind} ${verdict}`,
    );
    expect(verdicts.filter((each) => !/^symbol supported|^tally uncheckable/.test(each))).toEqual([]);
  });

  test('figures written as a tally that differ from the record are for the reader', () => {
    const { claims } = checked(votes[2]?.[1].replace('116-20-53', '116-20-12') ?? '');
    expect(claims.find(({ kind }) => kind === 'tally')).toMatchObject({
      verdict: 'uncheckable',
      rule: 'figures-only',
      because: expect.stringContaining(
        'The text is in German, of which only figures, symbols and names are read.',
      ),
    });
  });

  test.each([
    [
      'another parliament',
      'Der Bundestag hat das Gesetz am Donnerstag mit 116-20-53 Stimmen angenommen, wie die Partei mit den meisten Sitzen es wollte.',
    ],
    [
      'a score',
      'Le match de la finale a été gagné par les joueurs de la ville avec 3-0-1 dans le dernier tour de la coupe.',
    ],
    [
      'a UN text without a vote',
      'Les Nations Unies ont distribué 116 tonnes de vivres dans 20 villages pour 53 familles de la région, selon un porte-parole de la mission.',
    ],
  ])('%s is left alone', (_, text) => {
    expect(checked(text).claims).toEqual([]);
  });
});

describe('a text that does not clearly speak another language is read in full', () => {
  test.each([
    ['a headline', 'UN votes on North Korea'],
    ['a table', 'Votes In Favor: 20\nVotes Against: 07\nAbstentions: 55'],
    [
      'names of other languages',
      'Médecins Sans Frontières and El País said that the vote was of importance to the people in São Paulo.',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(languageOf(text)).toEqual({ code: 'en', reading: 'full' });
  });

  const labelled = new URL('../../../e2e/labelled/', import.meta.url);
  test.each(readdirSync(labelled).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    expect(languageOf(readFileSync(new URL(name, labelled), 'utf8')).code).toBe('en');
  });
});
