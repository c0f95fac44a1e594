import { kindOf } from '../reader.ts';
import { vetoCount } from './count.ts';
import { vetoForecast } from './forecast.ts';
import { noVetoHere } from './no-veto-here.ts';
import { vetoOfSeveral } from './several.ts';

/** Vetoes beyond the one on the draft at hand, which is a position: how many, since when, by how many at once, and yet to come. */
export const veto = kindOf('veto', [vetoCount, vetoOfSeveral, noVetoHere, vetoForecast]);
