import type { Context, Hono } from 'hono';
import { decisionMeant, nearestTo } from '../../answers/index.ts';
import { meaningOf, stagesOf, textOf, whatIf } from '../../procedure/index.ts';
import type { Decision } from '../../record/index.ts';
import { decisionPath, idOfTail } from '../address/addresses.ts';
import { kept } from '../figure/kept.ts';
import { addPictureFiles, type Draw } from '../figure/picture-files.ts';
import { say } from '../language/say.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { decisionFile, fileNames } from './decision-files.ts';
import { DecisionPage } from './decision-page.tsx';
import { cardPicture, mapPicture, rollPicture, tallyPicture } from './decision-pictures.ts';
import { yearsPicture } from './lineage-part.tsx';
import { rollFilterIn } from './roll-filter.ts';
import { othersOf } from './same-symbol.ts';
import { askedIn, whatIfPath } from './what-if/flips.ts';
import { WhatIfPage } from './what-if/what-if-page.tsx';

/**
 * `/decisions/A/RES/69/188`, and what is of it: `…/what-if`, `…/cite.bib`, `…/ballots.csv`. What people write otherwise
 * (`/decisions/a-res-69-188`, a draft's symbol) leads there.
 */
export function addDecision(app: Hono, site: Site): void {
  const { record } = site;
  const decisionAt = (tail: string): Decision | undefined => {
    const id = idOfTail(record, tail);
    return id === undefined ? undefined : record.decision(id);
  };
  for (const [name, draw] of Object.entries(pictures)) {
    const drawn: Draw = (tail, size) => {
      const decision = decisionAt(tail);
      return decision && kept(record, `${name} ${decision.id} ${size}`, () => draw(site, decision, size));
    };
    addPictureFiles(app, site, '/charts/decisions', name, drawn);
  }
  app.get('/decisions/:symbol{.+}', (context) => {
    const { written, part } = partsOf(context.req.param('symbol'));
    const decision = decisionAt(written);
    if (!decision) return elsewhere(context, site, { written, part });
    if (part === 'what-if') return whatIfAnswer(context, site, decision);
    if (part) return decisionFile(context, site, decision, part) ?? context.notFound();
    return decisionAnswer(context, site, decision);
  });
}

const pictures: {
  readonly [name: string]: (site: Site, decision: Decision, size: Parameters<Draw>[1]) => ReturnType<Draw>;
} = {
  tally: (site, decision, size) => tallyPicture(site, decision, meaningOf(site.record, decision), size),
  roll: rollPicture,
  map: mapPicture,
  years: yearsPicture,
  card: (site, decision) => cardPicture(site, decision),
};

/** "A/RES/69/188/what-if" is the what-if of A/RES/69/188. */
function partsOf(tail: string): { readonly written: string; readonly part?: string | undefined } {
  const part = ['what-if', ...fileNames].find((name) => tail.endsWith(`/${name}`));
  return part ? { written: tail.slice(0, -part.length - 1), part } : { written: tail.replace(/\/+$/, '') };
}

function decisionAnswer(context: Context, site: Site, decision: Decision) {
  const { record } = site;
  return context.html(
    <DecisionPage
      site={site}
      decision={decision}
      meaning={meaningOf(record, decision)}
      stages={stagesOf(record, decision.id)}
      turning={whatIf(decision, [], textOf(record, decision))}
      filter={rollFilterIn(context.req.query())}
      text={record.text(decision.id)}
      others={othersOf(record, decision)}
    />,
  );
}

/** A member that was written into the form is taken into the address, where it stays. */
function whatIfAnswer(context: Context, site: Site, decision: Decision) {
  const query = context.req.query();
  const asked = askedIn(query, decision);
  if (context.req.query('member')?.trim() && asked.problems.length === 0)
    return context.redirect(whatIfPath(decision.id, asked), 303);
  const on = textOf(site.record, decision);
  const answer = whatIf(decision, asked.changes, on);
  return context.html(<WhatIfPage site={site} decision={decision} on={on} asked={asked} answer={answer} />);
}

interface Written {
  readonly written: string;
  readonly part?: string | undefined;
}

function elsewhere(context: Context, site: Site, { written, part }: Written) {
  const meant = decisionMeant(site.record, written);
  if (meant.kind === 'decision') {
    const { search } = new URL(context.req.url);
    return context.redirect(`${decisionPath(meant.decision.id)}${part ? `/${part}` : ''}${search}`, 301);
  }
  return context.html(
    <NotFound
      site={site}
      path={context.req.path}
      title={say('No decision {written}', { written })}
      message={meant.message}
      nearest={nearest(site, written)}
    />,
    404,
  );
}

function nearest({ record }: Site, written: string) {
  const symbols = record
    .decisions()
    .flatMap(({ symbol, draft }) => [symbol, draft].filter((each) => each !== undefined));
  const name = nearestTo(written, symbols);
  const [found] = name ? record.withSymbol(name) : [];
  return name && found ? { name, path: decisionPath(found.id) } : undefined;
}
