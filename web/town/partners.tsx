import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useHash } from '../lib/use-hash.js';
import { useTexts } from '../lib/use-texts.js';
import { TownPartners, type TownPartnersQuery } from '../queries/town-partners.js';
import type { PartnershipKind } from '../queries/vocabulary.js';
import { partnershipKinds } from '../ties/partner-words.js';
import { FailureNote } from '../ui/failure.js';
import { Fold } from '../ui/fold.js';
import { Name } from '../ui/name.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import '../ties/ties.css';
import { PartnershipItem } from '../ties/partnership-item.js';
import { SisterItem } from '../ties/sister-item.js';
import { SisterKind } from '../ties/sister-kind.js';
import { tieTexts } from '../ties/tie-texts.js';
import { townTexts } from './texts.js';

type TownTies = NonNullable<TownPartnersQuery['municipality']>;

/** So many need not be folded. */
const FEW = 6;

/** Whom a town works with: by kind, then its sister cities, then what other towns say of it. */
export function Partners({ code, held }: { code: string; held: boolean }) {
  const t = { ...useTexts(townTexts), ...useTexts(tieTexts) };
  const kinds = useTexts(partnershipKinds);
  const { data, failure, slow, again } = useAsk(TownPartners, { code });
  const ties = data?.municipality;
  const partnerships = ties?.partnerships.nodes ?? [];
  const sisters = ties?.sisterCities;
  useHash(ties ? 1 : 0);
  const shown = (Object.keys(kinds) as PartnershipKind[])
    .map((kind) => ({ kind, those: partnerships.filter((one) => one.kind === kind) }))
    .filter(({ those }) => those.length > 0);
  const state = (
    <>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
    </>
  );
  return (
    <>
      {!held && state}
      {held && (
        <Section id="partners" title={t.partners} count={ties && t.count(partnerships.length)}>
          {state}
          {ties && <p class="section-note">{partnerships.length === 0 ? t.none : t.statusNote}</p>}
          <div class="folds">
            {shown.map(({ kind, those }) => (
              <Fold
                key={kind}
                id={`partners ${kind}`}
                title={kinds[kind]}
                count={t.count(those.length)}
              >
                <ul class="partners">
                  {those.map((one) => (
                    <PartnershipItem key={one.id} partnership={one} />
                  ))}
                </ul>
              </Fold>
            ))}
          </div>
        </Section>
      )}
      {held && sisters && (
        <Section id="sisters" title={t.sisters} count={t.count(sisters.totalCount)}>
          {sisters.totalCount === 0 && <p>{t.none}</p>}
          {sisters.nodes.length > 0 && (
            <Fold id="sisters" title={<SisterNames sisters={sisters.nodes} />}>
              <ul class="sisters">
                {sisters.nodes.map((one) => (
                  <SisterItem key={one.id} sister={one} />
                ))}
              </ul>
            </Fold>
          )}
        </Section>
      )}
      {ties && <NamedBy ties={ties} />}
    </>
  );
}

function SisterNames({ sisters }: { sisters: TownTies['sisterCities']['nodes'] }) {
  const t = useTexts(townTexts);
  return sisters.map(({ id, partnerName, partnerNameEn }, at) => (
    <span key={id}>
      {at > 0 && t.comma}
      <Name name={partnerName} nameEn={partnerNameEn} />
    </span>
  ));
}

/** Ties that other towns print; each stands on the page of the town that prints it. */
function NamedBy({ ties }: { ties: TownTies }) {
  const t = { ...useTexts(townTexts), ...useTexts(tieTexts) };
  const address = useAddress();
  const named = [
    ...ties.partnershipsAsPartner.nodes.map((one) => ({ ...one, label: <Name {...one} /> })),
    ...ties.sisterCitiesAsPartner.nodes.map((one) => ({ ...one, label: <SisterKind {...one} /> })),
  ];
  if (named.length === 0) return null;
  return (
    <Section id="named-by" title={t.namedBy}>
      <Fold id="named-by" title={t.show} count={t.count(named.length)} open={named.length <= FEW}>
        <ul class="partners">
          {named.map(({ id, municipality, label }) => (
            <li key={id}>
              <a href={`${address(`/town/${municipality.code}`)}#${id}`}>
                <Name {...municipality} />
              </a>
              <small>{label}</small>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
