import type { Params } from '../lib/address.js';
import { useTexts } from '../lib/use-texts.js';
import { addressFaults } from './address-faults.js';
import { compareTexts } from './texts.js';

/** What the address asks for in vain, and what to do. */
export function AddressNote({ params }: { params: Params }) {
  const t = useTexts(compareTexts);
  const faults = addressFaults(params);
  if (faults.length === 0) return null;
  return (
    <div role="alert" class="address-note">
      {faults.map(({ part, text }) => (
        <p key={part}>
          {t.leftOut(text)} {t[part]}
        </p>
      ))}
    </div>
  );
}
