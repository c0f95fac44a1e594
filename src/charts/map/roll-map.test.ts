import { describe, expect, test } from 'vitest';
import { allMembers, isMemberOn, memberOrder, parseMemberCode } from '../../members/index.ts';
import { memberOfLand } from './former-lands.ts';
import { worldOf, worldShape } from './lands.ts';
import { rollMap } from './roll-map.tsx';

const caption = { title: 'A roll on the map', source: 'Source: the record.' };
const shown = (land: string, heldOn: string) => {
  const code = parseMemberCode(land);
  return code && memberOfLand(code, heldOn);
};

describe('the world map', () => {
  test('has a land or a point for every Member State', () => {
    const world = worldOf(684);
    const drawn = new Set([...world.lands, ...world.points].map(({ member }) => member));
    const missing = allMembers.filter(({ code, status }) => status === 'member' && !drawn.has(code));
    expect(missing).toEqual([]);
    expect(world.height / 684).toBeLessThan(worldShape);
  });

  test.each([
    { land: 'EST', heldOn: '1975-11-10', member: 'SUN' },
    { land: 'EST', heldOn: '2014-12-18', member: 'EST' },
    { land: 'UKR', heldOn: '1975-11-10', member: 'UKR' },
    { land: 'HRV', heldOn: '1991-12-17', member: 'YUG' },
    { land: 'MNE', heldOn: '2005-12-16', member: 'SCG' },
    { land: 'SVK', heldOn: '1992-12-18', member: 'CSK' },
    { land: 'AGO', heldOn: '1975-11-10', member: undefined },
  ])('the land of $land shows on $heldOn the ballot of $member', ({ land, heldOn, member }) => {
    expect(shown(land, heldOn)).toBe(member);
  });

  test('shows each ballot of a roll of all members of 2014', () => {
    const roll = memberOrder
      .filter((member) => isMemberOn(member, '2014-12-18'))
      .map((member) => ({ member, ballot: 'abstain' as const }));
    const drawn = rollMap({ roll, heldOn: '2014-12-18' }, caption);
    const signs = drawn.kind === 'picture' ? new Set(drawn.svg.match(/data-member="..."/g)) : new Set();
    expect(signs.size).toBe(193);
  });

  test('is not drawn for an empty roll', () => {
    expect(rollMap({ roll: [] }, caption).kind).toBe('nothing');
  });
});
