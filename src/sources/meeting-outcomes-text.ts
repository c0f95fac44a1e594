import type { Outcome, Tally } from '../record/index.ts';

/** One decision out of the words in which a Council meeting's outcome is told. */
export interface OutcomeItem {
  /** As written: "S/RES/2141 (2014)", "S/2017/315", "S/PV.206". */
  readonly text: string;
  /** True for a resolution, false for a draft that failed. */
  readonly adopted: boolean;
  readonly outcome: Outcome;
  readonly tally?: Tally | undefined;
  /** "adopted unanimously", "without vote". */
  readonly manner?: string | undefined;
  /** "Transjordan", "preliminary question", "as amended", "and Corr.1". */
  readonly rest: string;
  /** Who cast the veto, as named. */
  readonly vetoedBy: readonly string[];
}

export interface OutcomeItems {
  readonly items: readonly OutcomeItem[];
  /** What speaks of a decision and could not be read. */
  readonly unread?: string | undefined;
}

/** "S/RES/30 (1947)7-0-4", "S/RES/1715 (2006) without vote", "S/RES/29 (1947)adopted unanimously" */
const resolution =
  /(S\/RES\/\d+ ?\(\d{4}\))\s*(?:(\d+-\d+-\d+)|(adopted unanimously|adopted by consensus|without (?:a )?vote))?/iy;

/** "Draft resolution S/2018/321 vetoed by Russian Federation 12-2-1", "S/2018/175 not adopted 6-7-2" */
const draft =
  /(?:draft resolutions?\s*)?\(?(S\/(?:PV\.)?\d+(?:\/\d+)?(?:\/(?:Rev|Add|Corr)\.\d+)*)\)?((?:(?!S\/RES|draft res|vetoed|not adopted).){0,70}?)\s*(?:not adopted|vetoed by\s*(?:the )?([a-z, ]+?))\s*(?:(\d+-\d+-\d+)|(?=draft|S\/|PRST|$))/iy;

/** What is no decision on a text: statements, communiqués, elections, nothing. */
const other =
  /S\/PRST\/\d+\/\d+|S\/(?:PV\.)?\d+ \(PRST\)|PRST(?: unnumbered)?|communiqu(?:é|e?&eacute;?|&eacute;?)|(?:note|letter) ?\(?S\/\d+\/\d+\)?|election of .*|referral to .*|--|[+&,]|and\b|corr\.\d|decision$|\([^)]*\)|S\/\d+$|power four/iy;

/**
 * Reads the outcome of a meeting: "S/RES/34 (1947)9-2-0 Draft resolution S/552 vetoed by USSR9-2-0". Counts are yes, no,
 * abstentions. Empty for a meeting that decided on no text.
 */
export function readOutcome(result: string): OutcomeItems {
  const items: OutcomeItem[] = [];
  let at = 0;
  while (at < result.length) {
    const adopted = matchAt(resolution, result, at);
    const failed = adopted ? undefined : matchAt(draft, result, at);
    const none = adopted || failed ? undefined : matchAt(other, result, at);
    if (adopted) items.push(adoptedItem(adopted));
    if (failed) items.push(failedItem(failed));
    const found = adopted ?? failed ?? none;
    if (!found && result[at]?.trim() !== '') return { items, unread: result.slice(at).trim() };
    at += found?.[0].length || 1;
  }
  return { items };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const adoptedItem = ([, text = '', counts, manner]: RegExpExecArray): OutcomeItem => ({
  text,
  adopted: true,
  outcome: 'adopted',
  tally: tally(counts),
  manner: manner?.toLowerCase(),
  rest: '',
  vetoedBy: [],
});

const failedItem = ([, text = '', rest = '', by, counts]: RegExpExecArray): OutcomeItem => ({
  text,
  adopted: false,
  outcome: by === undefined ? 'rejected' : 'vetoed',
  tally: tally(counts),
  rest: rest.replace(/[()]/g, '').replace(/^[\s,]+|\s+$/g, ''),
  vetoedBy: by === undefined ? [] : by.split(/,| and /).flatMap((name) => name.trim() || []),
});

function tally(counts: string | undefined): Tally | undefined {
  const [yes, no, abstain] = (counts ?? '').split('-').map(Number);
  return yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
}
