/** What a line chart measures: the words of its axis, its range, and how a value is written. */
export interface Measure {
  readonly axis: string;
  /** Fixed ends of the axis; left out, they follow the values. */
  readonly range?: readonly [number, number] | undefined;
  readonly format: (value: number) => string;
  /** As it stands on the axis. */
  readonly tick: (value: number) => string;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const plain = (value: number): string => String(value).replace('-', '−');
const decimal = (value: number): string => value.toFixed(2).replace('-', '−');

/** The measures of the analysis, by name. */
export const measures = {
  agreement: { axis: 'Agreement, 0 to 100%', range: [0, 1], format: percent, tick: percent },
  cohesion: { axis: 'Cohesion, 0 to 1', range: [0, 1], format: decimal, tick: plain },
  position: { axis: 'Ideal point, standard deviations', format: decimal, tick: plain },
  share: { axis: 'Share of members', range: [0, 1], format: percent, tick: percent },
  alignment: { axis: 'Agreement less the mean of all members', format: decimal, tick: plain },
  beyondChance: { axis: 'Agreement beyond chance, −1 to 1', range: [-1, 1], format: decimal, tick: plain },
  logLoss: { axis: 'Log-loss, lower is better', format: (value) => value.toFixed(3), tick: plain },
} as const satisfies { readonly [name: string]: Measure };

export type MeasureName = keyof typeof measures;
