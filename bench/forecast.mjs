import { archiveOf, forecastAssembly, scorecard } from '../dist/forecast/index.js';
import { openRecord } from '../dist/record/index.js';
import { report } from './measure.mjs';

/** The scorecard over fifteen sessions, one draft from a cold archive, and reading the archive, once each. */
export async function benchForecast(/** @type {string} */ path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const archived = timed(() => archiveOf(opened.record));
  const draft = {
    title: 'Situation of human rights in the Islamic Republic of Iran',
    kind: /** @type {const} */ ('resolution'),
    heldOn: '2024-12-17',
    agenda: [],
    subjects: [],
    sponsors: [],
  };
  const one = timed(() => forecastAssembly(archived.result, draft));
  const card = timed(() => scorecard(archived.result, { from: 60, to: 74 }));
  const all = card.result.rows.find((row) => row.from === 60 && row.to === 74 && row.by === 'all');
  opened.record.close();
  report('Forecasts: the scorecard of sessions 60 to 74, each session from what was known before it', {
    'reading the votes': seconds(archived),
    'one draft, learning included': seconds(one),
    'fifteen sessions (goal 120 s), CPU time': seconds(card),
    'ballots scored': (all?.ballots ?? 0).toLocaleString('en'),
    'log-loss (floor 0.191, goal 0.175)': (all?.logLoss ?? 0).toFixed(3),
  });
}

/** CPU time of this process: others on the machine do not slow it. @template T @param {() => T} work */
function timed(work) {
  const begin = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begin);
  return { result, cpu: (user + system) / 1e6 };
}

const seconds = (/** @type {{ cpu: number }} */ { cpu }) => `${cpu.toFixed(1)} s`;
