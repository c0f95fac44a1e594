import { type ExitCode, exit } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';
import { wrap } from '../text/wrap.ts';
import type { ForecastOptions } from './forecast/options.ts';

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
