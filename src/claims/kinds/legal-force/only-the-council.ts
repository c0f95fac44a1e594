import { provision } from '../../../procedure/index.ts';
import { isDenied } from '../asserted.ts';
import { provisionGround } from '../ground.ts';
import { matchesIn, type Reader } from '../reader.ts';

const measures =
  '(?:binding |mandatory |un |economic |military |international |new |such |arms |trade )*(?:sanctions|embargo(?:e?s)?|measures|blockade|no-fly zone|use of force|force|one|them|it)';
/** "Only the Security Council can impose sanctions", "it is the Security Council alone that can order an embargo" */
const only = new RegExp(
  String.raw`\b(?:only|nobody but|none but|it is (?:only )?) ?(?:the )?(?:un |u\.n\. )?security council(?: alone)?(?: that| which)? (?:can|could|may|has the power to|is able to) (?:impose|order|decide on|authori[sz]e|decree|mandate) (?:an? |any |the )?${measures}\b`,
  'g',
);

/** Measures that bind every member are the Security Council's to take. */
export const onlyTheCouncil: Reader = {
  gate: /security council/,
  plays: 'un',
  read: (place) =>
    place.words.endsWith('?')
      ? []
      : matchesIn(place, only).flatMap(({ start, end }) =>
          isDenied(place, start)
            ? []
            : [
                {
                  start,
                  end,
                  says: 'Only the Security Council can take measures that bind every member',
                  verdict: 'supported' as const,
                  rule: 'power-as-ruled' as const,
                  because:
                    'The Security Council decides on measures under articles 41 and 42 of the Charter, and members are bound to carry its decisions out; the General Assembly can only recommend that members take them.',
                  grounds: ['charter-39', 'charter-25', 'charter-11-2'].map((id) =>
                    provisionGround(provision(id)),
                  ),
                },
              ],
        ),
};
