import type { Hono } from 'hono';
import { parseMemberCode } from '../../members/index.ts';
import { bodies } from '../../symbols/index.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import type { Site } from '../site.ts';
import { agreementYears } from './agreement.ts';
import { compareAsked, comparePath, isCanonical, mostCompared } from './asked.ts';
import { ComparePage } from './compare-page.tsx';
import { splits } from './divided-votes.ts';

/** `/compare?members=CHN,RUS`: two to six members side by side. Names lead to codes; `add` puts one more to them. */
export function addCompare(app: Hono, site: Site): void {
  addPictureFiles(app, site, '/charts/compare', 'agreement', (tail, size) => {
    const codes = tail.split(',').flatMap((each) => parseMemberCode(each) ?? []);
    const isAble = codes.length > 1 && codes.length <= mostCompared && codes.join(',') === tail;
    return isAble ? agreementYears(site, codes, size) : undefined;
  });
  app.get('/compare', (context) => {
    const { members = '', add, split, body, page } = context.req.query();
    const written = [members, add].filter(Boolean).join(',');
    const asked = compareAsked(written);
    if (add !== undefined || !isCanonical(written, asked))
      if (asked.unknown.length === 0 && asked.tooMany.length === 0)
        return context.redirect(comparePath(asked.codes), 301);
    return context.html(
      <ComparePage
        site={site}
        asked={asked}
        divided={{
          split: splits.find((each) => each === split) ?? 'opposed',
          body: bodies.find((each) => each === body),
        }}
        page={page}
      />,
    );
  });
}
