import type { FC } from 'hono/jsx';
import type { CheckedReport } from '../../reports/index.ts';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { CheckedPart } from './checked-part.tsx';

export interface ResultPageProps {
  readonly site: Site;
  readonly report: CheckedReport;
}

/** The page of a checked text. */
export const ResultPage: FC<ResultPageProps> = ({ site, report }) => (
  <Page
    site={site}
    title={say('Checked: {name}', { name: report.checked.text.name })}
    description={say('A text with the evidence of the record beside it.')}
    path="/check"
    section="check"
    islands={['check']}
  >
    <CheckedPart
      report={report}
      privacy={say(
        'The server kept nothing of the text. This page sends it again when you take something away, and it is forgotten again.',
      )}
    />
  </Page>
);
