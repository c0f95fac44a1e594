import { type MemberCode, nameOn } from '../../../members/index.ts';
import { article, routeFacts } from '../../../procedure/index.ts';
import { spellDate } from '../../../record/index.ts';
import { type Body, bodyName, isMainCommittee, parseSymbol } from '../../../symbols/index.ts';
import { voteName } from '../../verdicts/judgement.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { decisionMeant } from '../decision-meant.ts';
import { provisionGround, waysToCourt } from '../ground.ts';
import { memberMeant } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';

const court = String.raw`(?:\bicc\b|international criminal court)(?: \(icc\))?`;

/** "a resolution recommending that the International Criminal Court (ICC) prosecute the leadership" */
const instructs = new RegExp(
  String.raw`\b(?:recommend|urg|ask|request|instruct|order|direct|call)\w*(?: (?:on|upon|for))?(?: that)?(?: the)? ${court}(?: in the hague)?,?(?: should)?(?: to)? (?:prosecut|tr(?:y|ies)|investigat|indict|charg|put)\w*`,
  'g',
);
/** "The General Assembly referred North Korea to the International Criminal Court" */
const refers = new RegExp(
  String.raw`\b(?:refers?|referred|referring|to refer)\b(?! (?:to|back)\b)[^.;]{1,90}? to (?:the )?${court}`,
  'g',
);

/** Who put the Court to work: a text of the Assembly or the Human Rights Council asks the Security Council to. */
export const referred: Reader = {
  gate: /(?:\bicc\b|criminal court)/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, instructs).flatMap((span) => instructed(place, span)),
    ...matchesIn(place, refers).flatMap((span) => referral(place, span)),
  ],
};

interface Found {
  readonly start: number;
  readonly end: number;
}

function instructed(place: Place, { start, end }: Found): readonly Statement[] {
  const meant = decisionMeant(place, start);
  if (meant?.told !== 'in the sentence' || !asksOnly(meant.entry.body) || !isAsserted(place, start))
    return [];
  const name = voteName(meant.entry);
  return [
    {
      start,
      end,
      says: 'The text recommends to the International Criminal Court what to do',
      verdict: 'imprecise',
      rule: 'asks-the-council',
      because: `A text of the ${bodyName(meant.entry.body)} does not set the Court to work: it is put to states and to the Security Council, which can refer a situation. This is said of ${name}.`,
      corrections: [{ field: 'addressee', said: 'International Criminal Court', record: 'Security Council' }],
      grounds: waysToCourt(),
      decision: meant.entry,
      confidence: meant.confidence,
    },
  ];
}

function referral(place: Place, { start, end }: Found): readonly Statement[] {
  const { sentence, material } = place;
  const ahead = place.words.slice(0, start - sentence.start);
  if (isDenied(place, start) || !isAsserted(place, start) || asking.test(ahead)) return [];
  const subject = sentence.bodies.findLast((one) => one.end <= start && one.body !== undefined && !one.vague);
  if (subject?.body === undefined || start - subject.end > 60)
    return subject === undefined ? byItsText(place, { start, end }) : [];
  const states = sentence.names
    .filter((name) => name.start >= start && name.start < end)
    .flatMap((name) => memberMeant(name, material.text.date) ?? []);
  const words = place.words.slice(start - sentence.start, end - sentence.start);
  if (subject.body === 'SC')
    return states.length === 1 || /darfur/.test(words) ? byCouncil(place, { start, end }, states) : [];
  if (!asksOnly(subject.body)) return [];
  return [
    {
      start,
      end,
      says: `The ${bodyName(subject.body)} referred the situation to the International Criminal Court`,
      members: states,
      verdict: 'imprecise',
      rule: 'asks-the-council',
      because: `The ${bodyName(subject.body)} cannot refer a situation to the Court; it can ask the Security Council to do so.`,
      corrections: [
        {
          field: 'referral',
          said: bodyName(subject.body),
          record: 'a recommendation to the Security Council',
        },
      ],
      grounds: waysToCourt(),
    },
  ];
}

/** "asked the Security Council to refer", "a draft to refer", "vetoed": no referral is told. */
const asking =
  /\b(?:ask\w*|urg\w*|encourag\w*|recommend\w*|call\w*|request\w*|consider\w*|draft|veto\w*|block\w*|fail\w*|refus\w*|push\w*|vot\w+ (?:on|against)|attempt\w*|tried|try|effort\w*|bid|proposal|motion|possib\w+|appeal\w*|press\w*|plea\w*|want\w*)\b[^.;]{0,60}$/;

/** The Council's referrals are few and all known. */
const referrals = () =>
  routeFacts().precedents.filter(({ route, outcome }) => route === 'council-referral' && outcome === 'done');

/** "Resolution 1970, adopted unanimously, referred the situation to the Court" */
function byItsText(place: Place, { start, end }: Found): readonly Statement[] {
  const meant = decisionMeant(place, start);
  if (meant?.told !== 'in the sentence' || meant.entry.body !== 'SC') return [];
  const code = referrals().find(({ decision }) => decision === meant.entry.summary.symbol)?.concerns;
  return code ? byCouncil(place, { start, end }, [code]) : [];
}

function byCouncil(place: Place, { start, end }: Found, states: readonly MemberCode[]): readonly Statement[] {
  const known = referrals();
  const code = states[0] ?? known.find(({ what }) => /darfur/i.test(what))?.concerns;
  const found = known.find(({ concerns }) => concerns === code);
  if (!found || !code) return [];
  const symbol = parseSymbol(found.decision ?? '');
  const [entry] = symbol.ok ? place.material.docket.withSymbol(symbol.symbol) : [];
  const answer: Answer = {
    verdict: 'supported',
    rule: 'power-as-ruled',
    because: `On ${spellDate(found.on)}: ${found.what.replace(/^the Council/, 'the Security Council')} (${found.decision ?? 'no symbol'}).`,
    decision: entry,
    grounds: [
      {
        label: found.what,
        source: 'data/procedure/precedents.yaml',
        address: found.source,
        mark: found.mark,
      },
      provisionGround(article('rome-13-b')),
    ],
  };
  return [
    {
      start,
      end,
      says: `The Security Council referred ${nameOn(code)} to the International Criminal Court`,
      members: [code],
      ...answer,
    },
  ];
}

const asksOnly = (body: Body): boolean =>
  body === 'GA' || body === 'HRC' || body === 'CHR' || isMainCommittee(body);
