import type { ComponentChildren } from 'preact';
import { groupBy } from '../lib/group-by.js';
import type { Named } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { Name } from '../ui/name.js';

type Town = Named & { code: string };

interface Props<Item> {
  items: Item[];
  /** Level of the names, below what stands above. */
  level: 'h2' | 'h3';
  children: (items: Item[], town: Town) => ComponentChildren;
}

/** Rows of a list below the names of their towns, in the order of the codes. */
export function ByTown<Item extends { municipality: Town }>({
  items,
  level: Heading,
  children,
}: Props<Item>) {
  const address = useAddress();
  const towns = groupBy(items, ({ municipality }) => municipality.code);
  return [...towns]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([code, own]) =>
      own.slice(0, 1).map(({ municipality }) => (
        <section key={code} class="by-town">
          <Heading>
            <a href={address(`/town/${code}`)}>
              <Name {...municipality} />
            </a>
          </Heading>
          {children(own, municipality)}
        </section>
      )),
    );
}
