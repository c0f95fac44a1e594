import type { FC } from 'hono/jsx';
import { type Case, formatCaseDate, groundsOf } from '../../cases/index.ts';
import { symbolAddress } from '../../symbols/index.ts';
import type { Site } from '../site.ts';
import { GroundsMark } from './grounds-mark.tsx';

/** The documents of a case, and the sources that its facts rest on. */
export const DocumentsPart: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => (
  <>
    <h2 id="documents">Documents</h2>
    {found.documents.length === 0 ? (
      <p>The case lists no documents of its own.</p>
    ) : (
      <section class="table-wrap" tabindex={0} aria-label="Documents">
        <table>
          <caption class="visually-hidden">Documents of the case</caption>
          <thead>
            <tr>
              <th scope="col">Symbol</th>
              <th scope="col">Title</th>
              <th scope="col">Date</th>
              <th scope="col">Checked</th>
            </tr>
          </thead>
          <tbody>
            {found.documents.map((document) => (
              <tr>
                <th scope="row" class="symbol">
                  <a href={symbolAddress(document.symbol)}>{document.symbol}</a>
                </th>
                <td>{document.title}</td>
                <td>{document.on ? formatCaseDate(document.on) : ''}</td>
                <td>
                  <GroundsMark grounds={groundsOf(document, found, site.record)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
    <details id="sources">
      <summary>The {found.sources.length} sources of this case</summary>
      <ul>
        {found.sources.map(({ name, address, note }) => (
          <li>
            {address ? <a href={address}>{name}</a> : name}
            {note && <span class="soft"> {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  </>
);
