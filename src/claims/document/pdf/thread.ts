import { parentPort } from 'node:worker_threads';
import { pdfText } from './pdf-text.ts';

/** A PDF to be read; the bytes change hands. */
export interface PdfJob {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly most: number;
}

/** The thread in which PDFs are read: answers one job after the other. */
parentPort?.on('message', async ({ bytes, most }: PdfJob) => {
  parentPort?.postMessage(await pdfText(bytes, most));
});
