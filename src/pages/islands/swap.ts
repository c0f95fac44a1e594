/// <reference lib="dom" />

// Parts of a page that change by themselves: what they show is made by the server, with scripts as without.
import { swapBy } from './swapping/swap-by.ts';

swapBy({
  answer: async (address, signal) => {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  },
  // The way without scripts is open.
  otherwise: (address) => location.assign(address),
});
