/// <reference lib="dom" />

// A what-if in a copy of the site: reckoned here, from the decision that the page carries, with the code of the server.
import { decisionPath } from '../address/addresses.ts';
import { decisionFrom } from '../copy/carried.ts';
import type { Carried } from '../copy/carried-what-if.tsx';
import { whatIfHere } from '../decision/what-if/what-if-here.tsx';
import { speak } from '../language/interface.ts';
import { relinked } from '../publish/links.ts';
import { swapBy } from './swapping/swap-by.ts';

const block = document.getElementById('carried');
if (block) {
  if (block.dataset.interface) speak(await (await fetch(block.dataset.interface)).json());
  const { decision: carried, on }: Carried = JSON.parse(block.textContent ?? '');
  const decision = decisionFrom(carried);
  const here = `${decisionPath(decision.id)}/what-if`;
  const swap = swapBy({
    answer: async (address) => {
      const query = Object.fromEntries(new URL(address).searchParams);
      return relinked(whatIfHere(decision, on, query), here, {
        isPublished: (each) => !each.includes('?'),
      });
    },
    // What the page says of the vote as it was stays.
    otherwise: () => undefined,
  });
  await swap(location.href, 'what-if');
}
