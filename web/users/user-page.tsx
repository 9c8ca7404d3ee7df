import type { Params } from '../lib/address.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import './page.css';

/** What to do, and where: a page of ours, a file or another address, or nothing to open. */
export interface Step {
  says: string;
  page?: string;
  params?: Params;
  file?: string;
}

interface Props {
  title: string;
  lead: string;
  steps: Step[];
}

export function UserPage({ title, lead, steps }: Props) {
  const address = useAddress();
  usePageTitle(title, lead);
  return (
    <article>
      <h1>{title}</h1>
      <p class="users-lead">{lead}</p>
      <ol class="users-steps">
        {steps.map(({ says, page, params, file }) => {
          const href = page ? address(page, params) : file;
          return (
            <li key={says}>
              {says}
              {href && (
                <small>
                  <a href={href}>{href}</a>
                </small>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
