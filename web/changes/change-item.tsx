import { useTexts } from '../lib/use-texts.js';
import type { ReleaseChangesQuery } from '../queries/release-changes.js';
import { Tag } from '../ui/tag.js';
import { changeTexts } from './texts.js';
import { changeKinds, recordTypes } from './words.js';

type Change = ReleaseChangesQuery['releaseDiff']['nodes'][number];
type Field = Change['fields'][number];

/** Longer values are folded: evidence and passages are whole lists. */
const SHORT = 60;
const isShort = ({ before, after }: Field) =>
  Math.max(before?.length ?? 0, after?.length ?? 0) <= SHORT;

/** What became of a record. Of one that is in both releases its short fields are open, all else is folded. */
export function ChangeItem({ change }: { change: Change }) {
  const t = useTexts(changeTexts);
  const kinds = useTexts(changeKinds);
  const types = useTexts(recordTypes);
  const { kind, type, recordId, fields } = change;
  const inBoth = kind === 'REVISED' || kind === 'REFLAGGED';
  const open = inBoth ? fields.filter(isShort) : [];
  const folded = fields.filter((field) => !open.includes(field));
  return (
    <li>
      <Tag strong={inBoth}>{kinds[kind]}</Tag> {types[type]} <code>{recordId}</code>
      {open.length > 0 && <Fields fields={open} inBoth />}
      {folded.length > 0 && (
        <details>
          <summary>{t.fields(folded.length)}</summary>
          <Fields fields={folded} inBoth={inBoth} />
        </details>
      )}
    </li>
  );
}

function Fields({ fields, inBoth }: { fields: Field[]; inBoth: boolean }) {
  const t = useTexts(changeTexts);
  return (
    <dl class="change-fields">
      {fields.map(({ name, before, after }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          {inBoth ? (
            <dd>
              <del>{shown(before, t.nothing)}</del> → <ins>{shown(after, t.nothing)}</ins>
            </dd>
          ) : (
            <dd>{shown(before ?? after, t.nothing)}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A value as it is stored: JSON text. */
const shown = (value: string | null, nothing: string) =>
  value === null || value === 'null' ? nothing : value;
