import type { Site } from '../site.ts';
import { CheckPage } from './check-page.tsx';

/** The page of a reader whose text or file is larger than the server takes. */
export const tooLarge = (site: Site, megabytes: number): string =>
  String(
    <CheckPage
      site={site}
      problem={{
        file: 'What you sent',
        found: `more than ${megabytes} MB`,
        expected: 'less. Cut it into parts and check each',
      }}
    />,
  );
