import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import type { ToolSources } from './sources.ts';

/** What a tool answers: sentences for whoever reads them, and the same as data. */
export interface Answer {
  /** Short: symbols, figures, quotes, addresses. */
  readonly lines: readonly string[];
  readonly data: { readonly [name: string]: unknown };
  /** Where more is to be had: given back as `cursor`, it brings the next part. */
  readonly next?: string | undefined;
}

/** The record cannot answer, or the question is none: what was found, what was expected, what to do. */
export interface Refusal {
  readonly refusal: string;
}

/** A tool as it is registered. None of them writes anything. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** The input has been validated. Pure over the sources. */
  readonly run: (input: unknown, sources: ToolSources) => CallToolResult;
}

/** Ties a tool's input schema to the function that answers it. */
export function tool<Input extends z.ZodObject>(described: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly answer: (input: z.output<Input>, sources: ToolSources) => Answer | Refusal;
}): Tool {
  const { answer, ...rest } = described;
  return {
    ...rest,
    run: (input, sources) => {
      const given = answer(described.input.parse(input), sources);
      return 'refusal' in given ? refused(given, sources) : told(given, sources);
    },
  };
}

function told({ lines, data, next }: Answer, sources: ToolSources): CallToolResult {
  const more = next === undefined ? [] : [`More: call again with cursor "${next}".`];
  return {
    content: [{ type: 'text', text: [...lines, ...more, recordLine(sources)].join('\n') }],
    structuredContent: { record: recordOf(sources), ...data, ...(next === undefined ? {} : { next }) },
  };
}

const refused = ({ refusal }: Refusal, sources: ToolSources): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: `${refusal}\n${recordLine(sources)}` }],
});

const recordOf = ({ about: { version, from, to, decisions } }: ToolSources) => ({
  version,
  from,
  to,
  decisions,
});

const recordLine = ({ about: { version, from, to, decisions } }: ToolSources): string =>
  `Record: ${decisions} decisions from ${from ?? 'no date'} to ${to ?? 'no date'}, version ${version.slice(0, 12)}.`;
