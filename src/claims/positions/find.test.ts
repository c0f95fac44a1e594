import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';

const positions = (text: string) =>
  readText({ name: 'test', text, format: 'text', sha256: '' }).sentences.flatMap((sentence) =>
    sentence.positions.map(({ members, ballot, negated, closed, start, end }) => ({
      who: members.map(({ options }) => options[0]?.code).join(' '),
      ballot: negated ? `not ${ballot}` : ballot,
      closed,
      quote: text.slice(start, end),
    })),
  );

const told = (text: string): string =>
  positions(text)
    .map(({ who, ballot, closed }) => `${who} ${ballot}${closed ? ' only' : ''}`)
    .join('; ');

describe('reads who voted how', () => {
  test.each([
    ['China voted against the resolution itself.', 'CHN no'],
    ['Russia, France, India and others were against.', 'RUS FRA IND no'],
    ['Among the 35 countries that abstained were China, India and South Africa.', 'CHN IND ZAF abstain'],
    [
      'Just five voted against it: Eritrea, North Korea, Syria, Belarus and, of course, Russia.',
      'ERI PRK SYR BLR RUS no only',
    ],
    ['Only Togo, Britain and Zaire abstained.', 'TGO GBR COD abstain only'],
    ['Even Serbia, a traditional ally of Russia, voted against it.', 'SRB no'],
    ['France, Italy and Pakistan, all friends or allies, voted in favor.', 'FRA ITA PAK yes'],
    ['The draft was voted against by countries that included Iran, Venezuela and Cuba.', 'IRN VEN CUB no'],
    ['Guatemala and Honduras joined the US and Israel in voting no.', 'GTM HND USA ISR no'],
    ['A draft resolution was vetoed by Russia and China.', 'RUS CHN veto'],
    ["Russia's veto stopped the draft.", 'RUS veto'],
    ['The United States did not use its veto on the resolution.', 'USA not veto'],
    ['Nor did Russia or China block resolution 1973.', 'RUS CHN not veto'],
    ['Germany did not vote against resolution 1973.', 'DEU not no'],
    ['Neither China nor Russia voted for the resolution.', 'CHN RUS not yes'],
    ['Bahrain, Dominica and Oman changed an abstention to a vote against.', 'BHR DMA OMN no'],
    [
      'Papua New Guinea and Indonesia, in a further positive sign, moved from opposition to abstention.',
      'PNG IDN abstain',
    ],
    ['Burma abstained; China stayed away.', 'MMR abstain; CHN absent'],
    ['The USSR was in favour, Zaire too, and Burma abstained.', 'SUN yes; COD yes; MMR abstain'],
    ['Austria voted against it, as did Israel and the United States.', 'AUT no; ISR USA no'],
    ['Against: Belarus, Syria. Abstentions: China, India.', 'BLR SYR no; CHN IND abstain'],
    ['Votes Against:\n1. Bolivia\n2. China\n3. Cuba', 'BOL CHN CUB no'],
    ['four abstentions (Algeria, Brazil, China and the United States)', 'DZA BRA CHN USA abstain only'],
    ['Unlike Germany, France supported the draft.', 'FRA yes'],
    ['Ecuador voted against in 2014 and abstained in 2015.', 'ECU no; ECU abstain'],
    ['Five voted against. They were Belarus and Syria.', 'BLR SYR no'],
    ['India abstained in the vote. The five were Cuba and Syria.', 'IND abstain'],
    ['China: No\nBrazil: Abstain', 'CHN no; BRA abstain'],
    ['Voting against:\n\nChina\nCuba', 'CHN CUB no'],
    ['Israel and Palau were the only countries to vote against.', 'ISR PLW no only'],
    ['Alongside the United States, only Israel voted against the resolution.', 'USA ISR no'],
    ['Hungary stood with Israel and voted no in the vote on Gaza.', 'HUN no'],
    ['Britain sided with the United States against the resolution.', 'GBR USA no'],
    ['Venezuela voted against the resolution. So did Cuba, Iran and Syria.', 'VEN no; CUB IRN SYR no'],
    ["Israel's was the lone no vote.", 'ISR no only'],
    ['Iran’s was one of five votes against.', 'IRN no'],
    ['Britain refused its yes to the resolution.', 'GBR not yes'],
    ['The Council adopted the resolution with Pakistan dissenting.', 'PAK no'],
    ['India joined the Council in 2011. It abstained on resolution 1973.', 'IND abstain'],
    ['Four members (Brazil, China, Gabon and India) abstained on the resolution.', 'BRA CHN GAB IND abstain'],
    ['The resolution fell to vetoes from France and China.', 'FRA CHN veto'],
    ['Only the United States opposed the draft, casting its veto.', 'USA no only; USA veto'],
    ['Hungary broke ranks and abstained in the vote.', 'HUN abstain'],
    ['Pakistan alone voted no.', 'PAK no only'],
    ['Five countries opposed the resolution, among them Cuba and Iran.', 'CUB IRN no'],
    ['The only vote against was cast by the United States.', 'USA no only'],
    ['Among the 14 no votes were Hungary and Palau.', 'HUN PLW no'],
    [
      'Only four countries joined Cuba in voting against the UN resolution on Crimea on Wednesday: Belarus, Palau, Nicaragua and Syria.',
      'BLR PLW NIC SYR no',
    ],
    ['Brazil, for the first time, joined the US and Israel in voting no.', 'BRA USA ISR no'],
    ['The United States stood alone as it vetoed a Council draft.', 'USA veto'],
    [
      'Hungary and Malta were the only EU members to vote no, alongside the US, Israel and Nauru.',
      'HUN MLT no; USA ISR NRU no',
    ],
    [
      'The vote:\nYES (2): France, Gambia\nNO (3): Bolivia, China, Cuba\nABSTAIN: India, Japan',
      'FRA GMB yes; BOL CHN CUB no; IND JPN abstain',
    ],
    ['The vote:\n- China: against\n- Japan: for\n- Brazil: abstained', 'CHN no; JPN yes; BRA abstain'],
    ['Hungary was one of just five to vote no.', 'HUN no'],
    ['Fifteen countries abstained, China and India among them.', 'CHN IND abstain'],
    ['143 states voted in favour, nine – including the US and Israel – voted against.', 'USA ISR no'],
    ['Canada and Australia voted no; New Zealand did not.', 'CAN AUS no; NZL not no'],
    ['Namibia, which had abstained in 2014, voted in favour.', 'NAM abstain; NAM yes'],
    ['In favour — Argentina, Brazil. Against — China, Cuba.', 'ARG BRA yes; CHN CUB no'],
    // Names that a count before counts.
    ['It passed by 32 votes to 2, with 13 abstentions. Eritrea and Russia were the two.', 'ERI RUS no only'],
    ['It was adopted by 84 to 22. Egypt was one of the 22, Japan voted for it.', 'EGY no; JPN yes'],
    [
      'The resolution was adopted, 123 to 16. Among the sixteen were Egypt, Cuba and Zimbabwe.',
      'EGY CUB ZWE no',
    ],
    ['It passed with 13 votes and two abstentions, those of China and Russia.', 'CHN RUS abstain only'],
    ['The tally was 176-3-2. The 3: USA, Israel, Argentina.', 'USA ISR ARG no only'],
    ['The tally was 9-3-3. Among the three was China.', ''],
    ['It passed with 40 votes for and one lone vote against. That vote was cast by Malawi.', 'MWI no only'],
    ['It passed with 13 votes and two abstentions. They came from Gabon and Ghana.', 'GAB GHA abstain only'],
    ['It passed with 13 votes and two abstentions. They came from Gabon, Ghana and Togo.', ''],
    // Voting as somebody else did.
    ['Palau joined Israel in voting no.', 'PLW ISR no'],
    ['Malta voted no, as it had in 2012.', 'MLT no; MLT no'],
    ['Brazil and Kenya kept their hands clean and abstained.', 'BRA KEN abstain'],
    ['Sweden, later a friend of the cause, still abstained.', 'SWE abstain'],
    ['Togo and Chad did not hesitate to say yes to the resolution.', 'TGO TCD yes'],
  ])('%s', (text, expected) => {
    // "Russia" and "Germany" mean several codes over time; the first option stands for the name here.
    expect(told(text).replaceAll('DDR', 'DEU')).toBe(expected);
  });
});

describe('reads groups whose members are known', () => {
  const groups = (text: string): string =>
    readText({ name: 'test', text, format: 'text', sha256: '' })
      .sentences.flatMap(({ positions: found }) => found)
      .map(
        ({ group, others, members, ballot, negated }) =>
          `${group ? (group.of ? `${group.of} ${group.extent}` : `${group.region ?? ''} ${group.seats}`.trim()) : members.map(({ options }) => options[0]?.code).join(' ')} ${negated ? 'not ' : ''}${ballot}${others ? `, others ${typeof others === 'string' ? others : (others.of ?? others.seats)}` : ''}`,
      )
      .join('; ');
  test.each([
    ['All five permanent members voted in favour of resolution 1441.', 'permanent yes'],
    ['The P5 all voted for the draft.', 'permanent yes'],
    ['None of the P5 vetoed the resolution.', 'permanent not veto'],
    [
      'No permanent member opposed resolution 1593, and none abstained.',
      'permanent not no; permanent not abstain',
    ],
    ['All ten elected members voted in favour of it.', 'elected yes'],
    ['Every African member of the Council voted for it.', 'African all yes'],
    ['All but Israel and Palau voted for the resolution.', 'ISR PLW not yes, others everybody'],
    ['All permanent members but China voted for it.', 'CHN not yes, others permanent'],
    ['Every member of the Council voted for the resolution except Syria.', 'SYR not yes, others everybody'],
    ['Four of the five permanent members voted for the resolution; China abstained.', 'CHN abstain'],
    ['Most members of the Council voted for the resolution.', ''],
    ['The EU voted for the resolution.', ''],
    ['All 27 EU members voted for the resolution.', 'EU all yes'],
    ['No NATO country opposed the resolution.', 'NATO all not no'],
    ['Most African states abstained on the resolution.', 'African most abstain'],
    ['The Nordic countries voted in favour of the resolution.', 'Nordic named yes'],
    ['Every member of the European Union supported the resolution.', 'EU all yes'],
    ['All EU members but Hungary voted for the resolution.', 'HUN not yes, others EU'],
    ['Three of the Arab states abstained on the resolution.', ''],
  ])('%s', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });
});

describe('leaves members alone that are merely named', () => {
  test.each([
    'A resolution on human rights in North Korea was adopted by 111 votes to 19.',
    'China and possibly Russia will likely veto the bill.',
    'The Russian-proposed text was adopted.',
    'Cuba suggested an amendment to delete the referral.',
    'The United States urged China to abstain.',
    'Each of the permanent members can veto a draft.',
    'Finland joined Sweden in NATO after the vote.',
    'Poland said no troops would be sent after the vote.',
    'If the United States abstained, the resolution would pass.',
    'Russia was absent from the peace talks that followed the vote.',
    'Five members of the panel voted against, among them a judge from Ghana.',
    'Without the veto of the United States, and without Russia’s veto, the text was adopted.',
    'China sided with Russia in the debate before the vote.',
    'The embargo imposed by the United States against Cuba was put to the vote.',
    'All permanent members can veto a resolution.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});

test('keeps the words that say it', () => {
  expect(
    positions('In the end, Maldives, Namibia and Sri Lanka, previously in favour, now abstained.')[0]?.quote,
  ).toBe('Maldives, Namibia and Sri Lanka, previously in favour, now abstained');
});
