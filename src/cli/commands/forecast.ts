import type { ProposalKind } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { ReadingOptions } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import type { AnswerOptions } from '../tables/answer.ts';
import { wrap } from '../text/wrap.ts';

export interface ForecastOptions extends ReadingOptions, AnswerOptions {
  readonly title?: string;
  readonly lineage?: string;
  readonly agenda?: string;
  readonly subject?: string;
  readonly sponsors?: string;
  readonly text?: string;
  readonly kind: ProposalKind;
  readonly symbol?: string;
  readonly date?: string;
  readonly case?: string;
  readonly sessions?: { readonly from: number; readonly to: number };
  readonly shipped?: boolean;
  readonly limit: number;
}

/** `rapporteur forecast …`: a draft, or one of the subcommands by its first word. */
export async function forecast(
  what: readonly string[],
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [first, folder, ...rest] = what;
  switch (first) {
    case 'score': {
      const { forecastScore } = await import('./forecast/score.ts');
      return forecastScore(options, surroundings);
    }
    case 'council': {
      const { forecastCouncilDraft } = await import('./forecast/council.ts');
      return forecastCouncilDraft(
        [folder, ...rest].filter((word) => word !== undefined).join(' '),
        options,
        surroundings,
      );
    }
    case 'save':
    case 'settle':
    case 'ledger': {
      if (folder === undefined || (first !== 'save' && rest.length > 0)) {
        const { terminal } = surroundings;
        terminal.note(
          wrap(`forecast ${first}: expected one folder, such as my-forecasts.`, { width: terminal.width }),
        );
        return exit.wrongUse;
      }
      const ledger = await import('./forecast/ledger.ts');
      if (first === 'save') return ledger.saveForecast(folder, rest.join(' '), options, surroundings);
      if (first === 'settle') return ledger.settleForecasts(folder, options, surroundings);
      return ledger.showLedger(folder, options, surroundings);
    }
    default: {
      const { forecastDraft } = await import('./forecast/draft.ts');
      return forecastDraft(what.join(' '), options, surroundings);
    }
  }
}
