import type { Command } from 'commander';
import { parseCount } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

/** `rapporteur corpus …`: a command for each step of checking many texts. */
export const addCorpus: AddCommand = (program, surroundings, ended) => {
  const corpus = program
    .command('corpus')
    .description('check many texts, on one machine or many (docs/corpus.md, docs/corpus-operator.md)');
  for (const add of [addCheck, addReport, addExport, addRecheck, addWork, addSweep, addStatus])
    add(corpus, surroundings, ended);
};

const into = ['--into <file>', 'the file of results (SQLite), made where there is none'] as const;
const threads = ['--threads <number>', 'threads that check (all cores)', parseCount] as const;
const seconds = ['--seconds <number>', 'a text that takes longer has failed', parseCount, 60] as const;
const tries = [
  '--tries <number>',
  'a text that fails so often is given up with its reason',
  parseCount,
  3,
] as const;
const queue = [
  '--queue <address>',
  'NATS with JetStream: nats://host:4222, tls://…, several with commas (RAPPORTEUR_QUEUE)',
] as const;
const ledger = [
  '--ledger <address>',
  'PostgreSQL: postgres://user@host/database (RAPPORTEUR_LEDGER); without a password',
] as const;
const replicas = [
  '--replicas <number>',
  'copies of the queue on a cluster of brokers',
  parseCount,
  1,
] as const;

const addCheck: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('check')
    .argument('<source>', 'a folder, FILE.jsonl, FILE.warc, either with .gz, or "-" for standard input')
    .description('check every text of a source; started again, it goes on where it was')
    .option(...into)
    .option(...queue)
    .option(...ledger)
    .option(...replicas)
    .option('--no-wait', 'with --ledger: enter the texts and leave them to "corpus sweep" and "corpus work"')
    .option(...threads)
    .option(...seconds)
    .option(...tries)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'corpus check articles/ --into results.db',
        'corpus check archive.warc.gz --into results.db',
        'zcat news.jsonl.gz | rapporteur corpus check - --into results.db',
        'corpus check news.jsonl.gz --queue nats://broker:4222 --ledger postgres://rapporteur@ledger/corpus',
      ),
    )
    .action(async (source, options) => {
      const { corpusCheck } = await import('../commands/corpus/check.ts');
      ended(await corpusCheck(source, options, surroundings));
    });
};

const addReport: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('report')
    .argument('[results]', 'the file of results')
    .description(
      'claims by kind and verdict, outlet and year; most frequent mistakes; decisions most often wrong',
    )
    .option(...ledger)
    .option('--limit <number>', 'so many mistakes and decisions', parseCount, 10)
    .option('--examples <number>', 'for each of them', parseCount, 3)
    .option(...json)
    .option('--csv', 'print rows as CSV')
    .addHelpText('after', examples('corpus report results.db', 'corpus report results.db --csv > report.csv'))
    .action(async (results, options) => {
      const { corpusReportCommand } = await import('../commands/corpus/report.ts');
      ended(await corpusReportCommand(results, options, surroundings));
    });
};

const addExport: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('export')
    .argument('[results]', 'the file of results')
    .description('write results as Parquet, CSV or JSON lines; or those of a ledger into a file of results')
    .option('--parquet <file>', 'a row for each claim, and for each text without')
    .option('--csv <file>', 'the same as CSV')
    .option('--jsonl <file>', 'a line for each text, with its whole answer')
    .option(...ledger)
    .option('--into <file>', 'with --ledger: the file of results to bring them into')
    .addHelpText(
      'after',
      examples(
        'corpus export results.db --parquet claims.parquet',
        'corpus export --ledger postgres://rapporteur@ledger/corpus --into results.db',
      ),
    )
    .action(async (results, options) => {
      const { corpusExport } = await import('../commands/corpus/export.ts');
      ended(await corpusExport(results, options, surroundings));
    });
};

const addRecheck: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('recheck')
    .argument('<results>', 'the file of results')
    .description('with a newer record: check again the texts whose evidence changed, and tell what changed')
    .option('--from <source>', 'where the texts are, if no longer where they were')
    .option('--all', 'check every text again')
    .option(...threads)
    .option(...seconds)
    .option(...tries)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('corpus recheck results.db', 'corpus recheck results.db --from articles/ --json'),
    )
    .action(async (results, options) => {
      const { corpusRecheck } = await import('../commands/corpus/recheck.ts');
      ended(await corpusRecheck(results, options, surroundings));
    });
};

const addWork: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('work')
    .description('take texts from the queue and check them, until stopped')
    .option(...queue)
    .option(...ledger)
    .option(...replicas)
    .option('--name <name>', 'of this worker (host and process)')
    .option('--until-done', 'end when nothing is open')
    .option(...threads)
    .option(...seconds)
    .option(...tries)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('corpus work --queue nats://broker:4222 --ledger postgres://rapporteur@ledger/corpus'),
    )
    .action(async (options) => {
      const { corpusWork } = await import('../commands/corpus/work.ts');
      ended(await corpusWork(options, surroundings));
    });
};

const addSweep: AddCommand = (corpus, surroundings, ended) => {
  corpus
    .command('sweep')
    .description('put texts that have no result into the queue, again where it lost them, until stopped')
    .option(...queue)
    .option(...ledger)
    .option(...replicas)
    .option('--until-done', 'end when nothing is open')
    .action(async (options) => {
      const { corpusSweep } = await import('../commands/corpus/sweep.ts');
      ended(await corpusSweep(options, surroundings));
    });
};

const addStatus: AddCommand = (corpus: Command, surroundings, ended) => {
  corpus
    .command('status')
    .description('how far a corpus on many machines is: depth, workers, failures, estimate of the end')
    .option(...queue)
    .option(...ledger)
    .option(...json)
    .action(async (options) => {
      const { corpusStatus } = await import('../commands/corpus/status.ts');
      ended(await corpusStatus(options, surroundings));
    });
};
