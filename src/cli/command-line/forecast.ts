import { proposalKinds } from '../../record/index.ts';
import { one, parseCount, parseDate, parseSessions } from '../arguments.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv } from './selection.ts';

export const addForecast: AddCommand = (program, surroundings, ended) => {
  program
    .command('forecast')
    .argument(
      '[what...]',
      'words of a draft\'s title; or score, council, "save FOLDER", "settle FOLDER", "ledger FOLDER"',
    )
    .description(
      "forecast each member's ballot on a draft, the tally and a veto; see how forecasts did before",
    )
    .option('--title <title>', 'the title, where the words are a subcommand')
    .option(
      '--lineage <question>',
      'a recurring question: dprk-human-rights; with council several, with commas',
    )
    .option('--agenda <item>', 'the agenda item it would come under')
    .option('--subject <subjects>', 'subjects as the Library writes them, with semicolons between')
    .option('--sponsors <members>', 'who sponsors it, with commas between: DEU,FRA,"South Korea"')
    .option('--text <file>', 'the text of the draft; its subjects are read from it')
    .option('--kind <kind>', proposalKinds.join(', '), one(proposalKinds), 'resolution')
    .option('--symbol <symbol>', 'of the draft, by which settle finds the vote: A/C.3/80/L.35')
    .option('--date <date>', 'day of the vote; nothing from then on is used (today)', parseDate)
    .option('--case <case>', 'with council: the question of a case, its referral to the Court: dprk')
    .option('--sessions <sessions>', 'with score: sessions of the Assembly, 60-80', parseSessions)
    .option('--shipped', 'with score: the scorecard that ships, at once')
    .option('--limit <number>', 'show so many members', parseCount, 25)
    .option(...json)
    .option(...csv)
    .option(...svg)
    .option(...png)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'forecast --lineage dprk-human-rights --date 2026-12-18',
        'forecast Moratorium on the use of the death penalty --sponsors ITA,MEX --csv',
        'forecast score --shipped',
        'forecast score --sessions 69-74',
        'forecast council --case dprk',
        'forecast council --agenda "The situation in the Middle East" --date 2014-05-22',
        'forecast save my-forecasts --lineage iran-human-rights --date 2026-12-18',
        'forecast settle my-forecasts',
      ),
    )
    .action(async (what, options) => {
      const { forecast } = await import('../commands/forecast.ts');
      ended(await forecast(what, options, surroundings));
    });
};
