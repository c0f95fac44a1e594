import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** A file of the package, from its root. */
export const packaged = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What a run of the built program gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A user's folders, empty at first, in which the built program runs. */
export interface Desk {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  run(line: readonly string[], input?: string | Uint8Array): Ran;
  /** Starts without waiting. */
  start(line: readonly string[]): ChildProcess;
  /** Runs a line of a shell that finds the built program as `rapporteur`. */
  shell(line: string, shell?: string): Ran;
}

/** The built program; RAPPORTEUR_PROGRAM names another, such as an installed one. */
const program = process.env.RAPPORTEUR_PROGRAM ?? packaged('dist/cli/main.js');

const folders: string[] = [];

// Registered when a test file imports this one, so that it runs at that file's end.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new desk; what it holds is thrown away at the end of the test file. */
export function desk(environment: { readonly [name: string]: string } = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-e2e-'));
  folders.push(folder);
  mkdirSync(join(folder, 'bin'));
  const command = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
  writeFileSync(join(folder, 'bin', 'rapporteur'), command, { mode: 0o755 });
  const env = {
    PATH: [join(folder, 'bin'), process.env.PATH ?? ''].join(delimiter),
    HOME: folder,
    USERPROFILE: folder,
    RAPPORTEUR_HOME: join(folder, 'home'),
    ...environment,
  };
  const ran = (command: string, line: readonly string[], input?: string | Uint8Array): Ran => {
    const { status, stdout, stderr, error } = spawnSync(command, line, {
      cwd: folder,
      env,
      input: input ?? '',
      maxBuffer: 1e9,
    });
    if (error) throw error;
    return { code: status, out: stdout.toString(), err: stderr.toString() };
  };
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    run: (line, input) => ran(process.execPath, [program, ...line], input),
    start: (line) => spawn(process.execPath, [program, ...line], { cwd: folder, env, stdio: 'ignore' }),
    shell: (line, shell = 'bash') => ran(shell, ['-c', line]),
  };
}

/** The columns of the Digital Library's Security Council file, and the rows of one resolution. */
export function councilCsv(): string {
  const columns =
    'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,modality,undl_link';
  return [columns, ...councilMembers2016.map(councilRow), ''].join('\n');
}

/** S/RES/2334 (2016) of 23 December 2016: 14 in favour, the United States abstaining. */
const councilMembers2016 = [
  'AGO ANGOLA',
  'CHN CHINA',
  'EGY EGYPT',
  'FRA FRANCE',
  'JPN JAPAN',
  'MYS MALAYSIA',
  'NZL NEW ZEALAND',
  'RUS RUSSIAN FEDERATION',
  'SEN SENEGAL',
  'ESP SPAIN',
  'UKR UKRAINE',
  'GBR UNITED KINGDOM',
  'USA UNITED STATES',
  'URY URUGUAY',
  'VEN VENEZUELA (BOLIVARIAN REPUBLIC OF)',
];

function councilRow(member: string): string {
  const [code = '', name] = [member.slice(0, 3), member.slice(4)];
  const permanent = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'].includes(code) ? 'True' : 'False';
  const ballot = code === 'USA' ? 'A' : 'Y';
  const title = 'Security Council resolution 2334 (2016) [on Israeli settlements]';
  return `853446,${code},${name},${permanent},${ballot},2016-12-23,S/RES/2334(2016),,S/PV.7853,${title},MIDDLE EAST SITUATION,,,14,0,1,0,15,Vote,https://digitallibrary.un.org/record/853446`;
}
