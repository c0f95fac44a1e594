import { readFileSync } from 'node:fs';
import { scorecardJson } from '../../../answers/index.ts';
import { archiveOf, councilScorecard, councilVotes, scorecard } from '../../../forecast/index.ts';
import { type ScorecardJson, scorecardSchema } from '../../../json/index.ts';
import type { OpenRecord } from '../../../record/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { withRecord } from '../../reading.ts';
import type { Surroundings } from '../../surroundings.ts';
import { giveAnswer } from '../../tables/answer.ts';
import { scoreTable } from '../../tables/forecast-score.ts';
import { scoreText } from '../../text/forecast-score.ts';
import { wrap } from '../../text/wrap.ts';
import type { ForecastOptions } from './options.ts';

const allSessions = { from: 60, to: 80 };
/** Sessions that a record must have, to be scored by itself. */
const sessionsNeeded = 10;

/**
 * `rapporteur forecast score`: how forecasts of past votes did. A record with too few sessions, such as the one that
 * ships, shows the scorecard that ships, and says from which record it is.
 */
export function forecastScore(options: ForecastOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const made = options.shipped
      ? shippedScorecard()
      : scoreOf(record, options.sessions ?? allSessions, surroundings);
    const card = made ?? shippedScorecard();
    const version = record.about().version;
    if (card.record.version !== version) {
      const why = made ? '' : `This record (${version}) has too few sessions to score. `;
      terminal.note(
        wrap(`${why}The scorecard that ships was made on record ${card.record.version}.`, {
          width: terminal.width,
        }),
      );
    }
    await giveAnswer(
      {
        text: () => scoreText(card, terminal),
        json: () => card,
        table: () => scoreTable(card),
        picture: async () => {
          const { scoreDrawing } = await import('../../pictures/score-picture.ts');
          return scoreDrawing(card);
        },
      },
      options,
      terminal,
    );
    return exit.done;
  });
}

function scoreOf(
  record: OpenRecord,
  sessions: { readonly from: number; readonly to: number },
  { terminal }: Surroundings,
): ScorecardJson | undefined {
  const archive = archiveOf(record);
  const earlier = [...archive.opened.keys()].filter((session) => session < sessions.from);
  if (earlier.length < sessionsNeeded) return undefined;
  const card = scorecard(archive, sessions, (session) => terminal.progress(`session ${session}`));
  terminal.progress('');
  return scorecardJson(card, councilScorecard(councilVotes(record)), record.about());
}

/** `data/forecast/scorecard.json`, as `rapporteur forecast score --json` printed it on the record that it names. */
export function shippedScorecard(): ScorecardJson {
  const beside = new URL('../../data/forecast/scorecard.json', import.meta.url);
  const source = new URL('../../../../data/forecast/scorecard.json', import.meta.url);
  const text = [beside, source].flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')];
    } catch {
      return [];
    }
  })[0];
  return scorecardSchema.parse(JSON.parse(text ?? '{}'));
}
