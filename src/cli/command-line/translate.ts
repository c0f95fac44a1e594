import { type AddCommand, examples } from './add-command.ts';

export const addTranslate: AddCommand = (program, surroundings, ended) => {
  program
    .command('translate')
    .argument('<file>', 'a file of translations, new or begun')
    .description(
      'write the texts of the pages into a file to translate; what it has is kept (docs/translating.md)',
    )
    .option('--language <tag>', 'the language of a new file: fr, ar, zh-Hant')
    .addHelpText('after', examples('translate fr.json --language fr', 'serve --interface fr.json'))
    .action(async (file, options) => {
      const { translate } = await import('../commands/translate.ts');
      ended(translate(file, options, surroundings));
    });
};
