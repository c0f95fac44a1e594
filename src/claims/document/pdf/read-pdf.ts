import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Extraction } from '../extraction.ts';
import type { PdfJob } from './thread.ts';

/** The UN's longest reports take a few seconds. */
const mostSeconds = 20;

/** A thread that has nothing to do waits for the next file; it does not keep the program from ending. */
let idle: Worker | undefined;

/**
 * The text of a PDF, read in a thread of its own: a file can keep its reader busy without end, and nothing but the end of
 * the thread stops that. Run from the sources, where no built thread is at hand, it is read without that guard.
 *
 * @see pdfText
 */
export async function readPdf(bytes: Uint8Array, most: number): Promise<Extraction> {
  const file = fileURLToPath(new URL('../claims/document/pdf/thread.js', import.meta.url));
  if (existsSync(file)) return inThread(file, { bytes: new Uint8Array(bytes), most });
  const { pdfText } = await import('./pdf-text.ts');
  return pdfText(bytes, most);
}

function inThread(file: string, job: PdfJob): Promise<Extraction> {
  const worker = idle ?? new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 2048 } });
  idle = undefined;
  worker.ref();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(refused(`a PDF that is not read after ${mostSeconds} s`));
      void worker.terminate();
    }, mostSeconds * 1000);
    worker.once('message', (extraction: Extraction) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
      if (idle) void worker.terminate();
      else idle = worker;
      resolve(extraction);
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve(refused('a PDF that takes more memory than there is'));
      else reject(error);
    });
    worker.postMessage(job, [job.bytes.buffer]);
  });
}

const refused = (found: string): Extraction => ({
  ok: false,
  found,
  expected: 'one that was made for reading. Open it in a PDF reader and print it to a new PDF',
});
