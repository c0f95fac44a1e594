import { shippedTable } from '../members/index.ts';
import { type Decided, force, type LegalForce } from './force.ts';
import { internalDecision } from './internal-decisions.ts';
import { symbolsOf } from './question.ts';
import { proceduralBySymbol } from './shipped-rulings.ts';

/** What an adopted text of the Security Council does in law. */
export function councilForce(decided: Decided): LegalForce {
  const procedural = symbolsOf(decided).flatMap((symbol) => proceduralBySymbol().get(symbol) ?? [])[0];
  if (procedural)
    return force(
      'procedural',
      {
        certainty: procedural.certainty,
        does: `${procedural.why}.`,
        doesNot: 'It obliges no state (Charter, article 27(2)).',
      },
      [procedural.basis, 'charter-27-2'],
    );
  return recommendationToAssembly(decided) ?? internal(decided) ?? binding(decided);
}

/** "on admission of Croatia to membership", "recommendation that Ban Ki-moon be appointed Secretary-General" */
function recommendationToAssembly({ title }: Decided): LegalForce | undefined {
  const admission = /\badmission of\b.*\bmember|^admission of new members$/i.test(title);
  const appointment = /\bsecretary-general\b/i.test(title) && /\bappoint\w*|\brecommend\w*/i.test(title);
  if (!admission && !appointment) return undefined;
  const article = admission ? '4(2)' : '97';
  return force(
    'recommendation',
    {
      certainty: 'presumed',
      does: `It recommends the ${admission ? 'admission' : 'appointment'} to the General Assembly.`,
      doesNot: `It does not itself ${admission ? 'admit' : 'appoint'}: the Assembly decides (Charter, article ${article}).`,
    },
    [admission ? 'charter-4-2' : 'charter-97'],
  );
}

function internal(decided: Decided): LegalForce | undefined {
  const found = internalDecision(decided);
  return (
    found &&
    force(
      'internal',
      {
        certainty: 'presumed',
        does: `${found.does}.`,
        doesNot: 'It asks nothing of states (Charter, article 29).',
      },
      [found.basis],
    )
  );
}

function binding(decided: Decided): LegalForce {
  const chapter = chapterSeven(decided);
  const onlyDecided =
    'What it only calls for, urges or recommends binds nobody (Charter, articles 25, 36 and 39).';
  if (chapter?.acts === 'yes')
    return force(
      'binding',
      {
        certainty: chapter.certainty,
        does: `It acts under Chapter VII of the Charter${chapter.article ? `, article ${chapter.article}` : ''}, and binds every member in what it decides.`,
        doesNot: onlyDecided,
      },
      ['charter-25', 'charter-39'],
    );
  return force(
    'binding',
    {
      certainty: 'presumed',
      does: chapter
        ? 'It binds every member in what it decides, though it does not invoke Chapter VII of the Charter.'
        : 'It binds every member in what it decides; whether it acts under Chapter VII of the Charter is not known to the program.',
      doesNot: onlyDecided,
    },
    ['charter-25', 'charter-36', 'charter-39'],
  );
}

/** Whether a text is known to act under Chapter VII, and under which article: `data/procedure/chapter-vii.csv`. */
function chapterSeven(decided: Decided) {
  const symbols = symbolsOf(decided);
  const row = shippedTable('procedure/chapter-vii.csv').find((each) => symbols.includes(each('symbol')));
  return (
    row && {
      acts: row('acts'),
      article: row('article'),
      certainty: row('mark') === 'M' ? ('presumed' as const) : ('certain' as const),
    }
  );
}
