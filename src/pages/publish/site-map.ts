/** The pages of the site for search engines. @see https://www.sitemaps.org/protocol.html */
export const siteMap = (origin: string, pages: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .toSorted()
    .map((page) => `<url><loc>${escaped(`${origin}${page === '/' ? '/' : `${page}/`}`)}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
