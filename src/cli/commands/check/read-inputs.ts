import { formatNumber } from '../../../answers/index.ts';
import { type DocumentReading, fetchPage, readAnyDocument, type SourceText } from '../../../claims/index.ts';
import type { Problem } from '../../../record/index.ts';
import { programVersion } from '../../program-version.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { Input } from './inputs.ts';
import { readFileBytes } from './read-file.ts';

/** A text that can be checked, or why an input gave none. */
export type Read =
  | { readonly kind: 'text'; readonly name: string; readonly text: SourceText }
  | { readonly kind: 'unread'; readonly name: string; readonly problem: Problem };

/** Reads inputs one after the other, so that of ten thousand only one is in memory; tells how far it is. */
export async function* readInputs(
  inputs: readonly Input[],
  options: { readonly date?: string | undefined },
  surroundings: Surroundings,
): AsyncGenerator<Read> {
  const { terminal } = surroundings;
  for (const [at, input] of inputs.entries()) {
    const { name } = input;
    if (inputs.length > 1 || input.kind === 'address')
      terminal.progress(`${formatNumber(at + 1)} of ${formatNumber(inputs.length)}: ${name}`);
    const reading = await readInput(input, options, surroundings);
    terminal.progress('');
    yield reading.ok
      ? { kind: 'text', name, text: reading.text }
      : { kind: 'unread', name, problem: reading.problem };
  }
}

async function readInput(
  input: Input,
  options: { readonly date?: string | undefined },
  { readInput: readStandardInput, forbidsAddress }: Surroundings,
): Promise<DocumentReading> {
  const { name } = input;
  switch (input.kind) {
    case 'none':
      return { ok: false, problem: input.problem };
    case 'standard-input':
      return readAnyDocument(await readStandardInput(), name, options);
    case 'file': {
      const read = await readFileBytes(input.path);
      if (read.ok) return readAnyDocument(read.bytes, name, options);
      return { ok: false, problem: { file: name, found: read.found, expected: read.expected } };
    }
    case 'address': {
      const fetched = await fetchPage(name, { version: programVersion(), forbids: forbidsAddress });
      if (!fetched.ok) return fetched;
      const { bytes, address, mediaType, encoding } = fetched;
      return readAnyDocument(bytes, name, { ...options, address, mediaType, encoding });
    }
  }
}
