import { parsePort } from '../arguments.ts';
import { type AddCommand, examples, recordToRead } from './add-command.ts';

export const addMcp: AddCommand = (program, surroundings, ended) => {
  program
    .command('mcp')
    .description('offer the record as tools to other programs (Model Context Protocol; docs/mcp.md)')
    .option('--http', 'over HTTP on this machine instead of standard input and output')
    .option('--port <port>', 'port for --http; 0 takes a free one', parsePort, 7701)
    .option(...recordToRead)
    .addHelpText('after', examples('mcp', 'mcp --http --port 7701'))
    .action(async (options) => {
      const { mcp } = await import('../commands/mcp.ts');
      ended(await mcp(options, surroundings));
    });
};
