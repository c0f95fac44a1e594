import type { CheckedReport } from './report.ts';
import { placesOf } from './words.ts';

/**
 * The claims as W3C Web Annotations on the text, so that other programs can show them where they stand: quote with what is
 * before and after it, and the place in characters.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotations({ checked }: CheckedReport): object {
  const { text, record, claims } = checked;
  const source = text.address ?? `urn:sha256:${text.sha256}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: `${text.name}, checked against the record ${record.version}`,
    total: claims.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: claims.map((claim, at) => ({
        id: `urn:sha256:${text.sha256}#claim-${at + 1}`,
        type: 'Annotation',
        motivation: 'assessing',
        body: [
          {
            type: 'TextualBody',
            value: claim.because,
            format: 'text/plain',
            language: 'en',
            purpose: 'commenting',
          },
          { type: 'TextualBody', value: claim.verdict, purpose: 'classifying' },
          { type: 'TextualBody', value: claim.rule, purpose: 'tagging' },
          ...placesOf(claim).flatMap(({ address }) => (address ? [{ id: address, purpose: 'linking' }] : [])),
        ],
        target: {
          source,
          selector: [
            { type: 'TextQuoteSelector', exact: claim.quote, ...claim.anchor },
            { type: 'TextPositionSelector', start: claim.start, end: claim.end },
          ],
        },
      })),
    },
  };
}
