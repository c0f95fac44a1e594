import type { IsoDate, OpenRecord } from '../../record/index.ts';

/** To come. */
export interface Forecasts {
  readonly today: IsoDate;
}

export const forecastsIn = (_: OpenRecord, today: IsoDate): Forecasts => ({ today });
