import { describe, expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const text = async (path: string) => (await app.request(path)).text();

describe('what if others had voted otherwise', () => {
  test.each([
    { flip: '', says: '116 of the 136 votes cast were yes, where 69 were needed: enough.' },
    { flip: '?flip=CHN:yes', says: 'With one other ballot the result stays: adopted.' },
    { flip: '?flip=north%20korea:abstain', says: 'With one other ballot the result stays: adopted.' },
    {
      flip: '?flip=CHN:maybe',
      says: 'Found “CHN:maybe”, expected a member and one of yes, no, abstain, absent',
    },
    { flip: '?flip=CHN:no', says: 'Choose members to see what else could have been.' },
  ])('A/RES/69/188$flip: $says', async ({ flip, says }) => {
    expect(await text(`/decisions/A/RES/69/188/what-if${flip}`)).toContain(says);
  });

  test('a vetoed draft passes where those who vetoed it abstain, which is one click away', async () => {
    const page = await text('/decisions/S/2014/348');
    expect(page).toContain('href="/decisions/S/2014/348/what-if?flip=CHN:abstain,RUS:abstain"');
    expect(await text('/decisions/S/2014/348/what-if?flip=CHN:abstain,RUS:abstain')).toContain(
      'the result turns from vetoed to adopted.',
    );
  });

  test('a tile adds its member to the address, and a changed one takes it out again', async () => {
    const page = await text('/decisions/A/RES/69/188/what-if?flip=CHN:yes&amp;to=no');
    expect(page).toContain('?flip=CHN:yes,FRA:no&amp;to=no');
    expect(page).toMatch(/class="tile yes changed" href="\/decisions\/A\/RES\/69\/188\/what-if\?to=no"/);
  });

  test('a member written into the form is taken into the address', async () => {
    const answer = await app.request(
      '/decisions/A/RES/69/188/what-if?flip=CHN:yes&to=no&member=France&ballot=no',
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/decisions/A/RES/69/188/what-if?flip=CHN:yes,FRA:no&to=no');
  });

  test('a decision without ballots says so', async () => {
    expect(await text('/decisions/A/RES/68/183/what-if')).toContain(
      'The record has no figures of this vote.',
    );
  });
});
