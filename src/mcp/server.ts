import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ToolSources } from './sources.ts';
import { tools } from './tools.ts';

/**
 * The record as tools for other programs, over any transport. Every tool only reads; an answer names its record, and a
 * question that the record cannot answer is answered with what to do instead.
 *
 * @see https://modelcontextprotocol.io/specification
 */
export function mcpServer(sources: ToolSources): McpServer {
  const server = new McpServer({ name: 'rapporteur', version: sources.version }, { instructions });
  for (const { name, title, description, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (asked: unknown) => run(asked, sources),
    );
  return server;
}

const instructions =
  'Answers come from a record of decisions of United Nations bodies. Quote symbols, figures and sources as given, with the date of the record. Where a tool says that the record cannot answer, say so; do not fill in.';
