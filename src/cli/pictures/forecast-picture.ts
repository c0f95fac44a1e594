import { type Drawing, sourceLine, tallyForecast } from '../../charts/index.ts';
import type { AssemblyForecast } from '../../forecast/index.ts';
import { type About, ballotOrder, spellDate } from '../../record/index.ts';

/** The tally that is forecast, beside that of the last vote under the title. */
export function forecastDrawing({ draft, tally, level, basis }: AssemblyForecast, about: About): Drawing {
  const last = basis.sameTitle.find((decision) => decision.tally !== undefined);
  const counts = ballotOrder.map((ballot) => ({ ballot, ...tally[ballot], past: last?.tally?.[ballot] }));
  const pastLabel = last && `last vote, ${last.heldOn?.slice(0, 4) ?? last.id}`;
  return tallyForecast(
    { counts, level, pastLabel },
    {
      title: draft.title,
      subtitle: `Forecast of a recorded vote in the General Assembly on ${spellDate(draft.heldOn)}`,
      source: sourceLine(about),
    },
  );
}
