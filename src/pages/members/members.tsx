import type { Context, Hono } from 'hono';
import { listed, memberMeant } from '../../answers/index.ts';
import { type MemberCode, parseMemberCode } from '../../members/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { bodies } from '../../symbols/index.ts';
import { memberPath } from '../address/addresses.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { MemberPage } from './member-page.tsx';
import { idealPicture, nearestFewPicture } from './member-pictures.ts';
import { MemberVotesPage } from './member-votes-page.tsx';
import { MembersPage } from './members-page.tsx';

/** `/members`, `/members/PRK` and `/members/PRK/votes`. Names and old codes lead there: `/members/north-korea`, `/members/Zaire`. */
export function addMembers(app: Hono, site: Site): void {
  const codeIn = (tail: string): MemberCode | undefined => parseMemberCode(tail);
  addPictureFiles(app, site, '/charts/members', 'nearest', (tail, size) => {
    const code = codeIn(tail);
    return code && nearestFewPicture(site, code, size);
  });
  addPictureFiles(app, site, '/charts/members', 'position', (tail, size) => {
    const code = codeIn(tail);
    return code && idealPicture(site, [code], size);
  });
  app.get('/members', (context) => {
    const { q = '', group = '' } = context.req.query();
    return context.html(<MembersPage site={site} asked={{ words: q.trim(), group }} />);
  });
  app.get('/members/:member', (context) =>
    withMember(context, site, '', (code) => context.html(<MemberPage site={site} code={code} />)),
  );
  app.get('/members/:member/votes', (context) =>
    withMember(context, site, '/votes', (code) => {
      const { ballot, body, q = '', page } = context.req.query();
      const filter = {
        ballot: ballotOrder.find((each) => each === ballot),
        body: bodies.find((each) => each === body),
        words: q.trim(),
      };
      return context.html(<MemberVotesPage site={site} code={code} filter={filter} page={page} />);
    }),
  );
}

/** The member itself by its code; who is written otherwise leads to it, and who is not known is told so. */
function withMember(
  context: Context,
  site: Site,
  rest: string,
  answer: (code: MemberCode) => Response | Promise<Response>,
): Response | Promise<Response> {
  const written = context.req.param('member') ?? '';
  const code = parseMemberCode(written);
  if (code === written) return answer(code);
  const meant = namedIn(written);
  if (meant.kind === 'member')
    return context.redirect(`${memberPath(meant.code)}${rest}${new URL(context.req.url).search}`, 301);
  const { options } = meant;
  return context.html(
    <NotFound
      site={site}
      path={context.req.path}
      title={
        meant.kind === 'unknown'
          ? say('No member “{written}”', { written })
          : say('“{written}” means several members', { written })
      }
      message={
        meant.kind === 'unknown'
          ? say('Expected a name or a code of three letters, such as PRK, North Korea or Zaire.')
          : say('It may be {members}: write the name or the code of one.', {
              members: listed(options.map((each) => `${memberName(each)} (${each})`)),
            })
      }
      nearest={
        meant.options.map((each) => ({ path: memberPath(each), name: `${memberName(each)} (${each})` }))[0]
      }
    />,
    404,
  );
}

/** "north-korea" is read as it stands first (Guinea-Bissau), then with spaces. */
function namedIn(written: string) {
  const asIs = memberMeant(written);
  if (asIs.kind === 'member') return asIs;
  const spaced = memberMeant(written.replaceAll(/[-_+]/g, ' '));
  return spaced.kind === 'unknown' && asIs.kind === 'ambiguous' ? asIs : spaced;
}
