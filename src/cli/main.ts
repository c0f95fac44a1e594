#!/usr/bin/env node
import { exit } from './exit.ts';
import { run } from './program.ts';
import { surroundingsOf } from './surroundings.ts';
import { troubleText } from './trouble.ts';

// `rapporteur record conflicts | head`: whoever read has had enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), surroundingsOf(process));
} catch (error) {
  process.stderr.write(`${troubleText(error, Boolean(process.env.RAPPORTEUR_DEBUG))}\n`);
  process.exitCode = exit.cannot;
}
