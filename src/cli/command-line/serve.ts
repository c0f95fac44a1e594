import { parseOrigin, parsePort } from '../arguments.ts';
import { type AddCommand, examples, interfaceFile, recordToRead } from './add-command.ts';

export const addServe: AddCommand = (program, surroundings, ended) => {
  program
    .command('serve')
    .description('serve the web pages and the API of the record on this machine')
    .option('--port <port>', 'port to listen on; 0 takes a free one', parsePort, 7700)
    .option(
      '--host <address>',
      'address to listen on; others than this machine reach it only if you say so',
      '127.0.0.1',
    )
    .option('--origin <address>', 'where the site is known, for feeds: https://example.org', parseOrigin)
    .option('--behind-proxy', 'believe X-Forwarded-For: only where a server of yours sets it')
    .option('--no-log', 'write no line of JSON for each request to standard error')
    .option(...interfaceFile)
    .option(...recordToRead)
    .addHelpText('after', examples('serve', 'serve --port 8080', 'serve --record record.sqlite'))
    .action(async (options) => {
      const { serve } = await import('../commands/serve.ts');
      ended(await serve(options, surroundings));
    });
};
