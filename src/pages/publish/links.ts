import { isPage, linkBetween, placeOf } from './place.ts';

/** Where a link of a page leads: to a place in the folder, to the site that is served elsewhere, or nowhere. */
export interface Leads {
  /** Whether what is at an address is published too. */
  readonly isPublished: (address: string) => boolean;
  /** "https://un.example.org": where the whole site is served; undefined for nowhere. */
  readonly elsewhere?: string | undefined;
}

const attribute = /\s(href|src|action|data-src|data-record|data-interface)="(\/(?!\/)[^"]*)"/g;

/** The addresses that a page links to, without fragments; in the order in which they stand. */
export const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(attribute)].map(([, , address = '']) => withoutFragment(unescaped(address)));

/**
 * A page with its links made relative to its place, so that it stands under any path. What is not published leads to the
 * site that is served elsewhere, or is no link any more. A filter of a page that is published leads to the page, with what
 * it asks only where a script of the page answers it.
 */
export function relinked(html: string, address: string, leads: Leads): string {
  const here = placeOf(address);
  return html.replace(attribute, (_, name: string, written: string) => {
    const target = unescaped(written);
    const fragment = target.includes('#') ? target.slice(target.indexOf('#')) : '';
    const bare = withoutFragment(target);
    const page = bare.replace(/\?.*$/, '');
    const to = [bare, page].find((each) => leads.isPublished(each));
    const asked = to === page && isAnswered.test(page) ? bare.slice(page.length) : '';
    if (to !== undefined) return ` ${name}="${escaped(linkBetween(here, placeOf(to)) + asked + fragment)}"`;
    if (leads.elsewhere !== undefined) return ` ${name}="${escaped(leads.elsewhere + target)}"`;
    return name === 'href' && isPage(page) ? ' data-unpublished=""' : '';
  });
}

/** Pages whose script reads what is asked of them in their address. */
const isAnswered = /^\/(?:check|search)$|\/what-if$/;

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
