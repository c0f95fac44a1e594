import type { AddCommand } from './add-command.ts';

export const addCompletion: AddCommand = (program, surroundings, ended) => {
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a script that completes commands, options, symbols and members')
    .addHelpText('after', ['', 'Examples:', ...completionHelp].join('\n'))
    .action(async (shell) => {
      const { completion } = await import('../commands/completion.ts');
      ended(completion(shell, surroundings));
    });
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words) => {
      const { complete } = await import('../commands/complete.ts');
      ended(await complete(words, program, surroundings));
    });
};

const completionHelp = [
  '  eval "$(rapporteur completion bash)"                   in ~/.bashrc',
  '  eval "$(rapporteur completion zsh)"                    in ~/.zshrc',
  '  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish',
];
