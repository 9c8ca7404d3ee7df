import { searchable } from '../../lib/fold-name.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';
import type { Path } from '../read-yaml.js';
import type { PartnershipSeed, SisterCitySeed } from '../schemas/agreements.js';
import { addNarratives, addProvenance, addRecord, type Scope } from './record.js';
import type { Rows } from './rows.js';

/** Adds the partnerships of one file. */
export function addPartnerships(scope: Scope, partnerships: readonly PartnershipSeed[]): void {
  for (const [i, seed] of partnerships.entries()) addPartnership(scope, seed, i);
}

/** Adds one partnership, the `i`th of its file. */
export function addPartnership(scope: Scope, seed: PartnershipSeed, i: number): void {
  const { rows } = scope.draft;
  const path = ['partnerships', i];
  const id = `${scope.slug}/partnership/${seed.id}`;
  const { name, partners } = seed;
  addAgreement(scope, id, seed, path, [
    ...printedClaims({ name, partners }),
    { field: 'kind', kind: 'worded', list: 'PartnershipKind', value: seed.kind, names: [name] },
    ...townClaims(rows, 'partnerMunicipalities', seed.partnerCodes ?? [], [name, ...partners]),
  ]);
  rows.partnership.push({
    id,
    municipalityCode: scope.municipalityCode,
    name,
    nameEn: seed.nameEn ?? null,
    kind: seed.kind,
    partners: [...partners],
    searchText: searchable(name, seed.nameEn, ...partners),
    ...agreementRow(seed),
  });
  for (const [j, code] of (seed.partnerCodes ?? []).entries()) {
    const municipalityCode = referTown(scope, code, [...path, 'partnerCodes', j]);
    rows.partnershipMunicipality.push({ partnershipId: id, municipalityCode });
  }
}

/** Adds the sister and partner cities of one file. */
export function addSisterCities(scope: Scope, cities: readonly SisterCitySeed[]): void {
  for (const [i, seed] of cities.entries()) addSisterCity(scope, seed, i);
}

/** Adds one sister or partner city, the `i`th of its file. */
export function addSisterCity(scope: Scope, seed: SisterCitySeed, i: number): void {
  const path = ['sisterCities', i];
  const id = `${scope.slug}/sister-city/${seed.id}`;
  const { rows } = scope.draft;
  const { partnerName, region, kindLabel, fieldsOfExchange, partnerCode } = seed;
  addAgreement(scope, id, seed, path, [
    ...printedClaims({ partnerName, region, kindLabel, fieldsOfExchange }),
    ...printedClaims({ partnerMunicipality: partnerCode }),
    { field: 'country', kind: 'printed', text: seed.country, strict: false, code: true },
    { field: 'kind', kind: 'worded', list: 'SisterCityKind', value: seed.kind, names: [kindLabel] },
    ...townClaims(rows, 'partnerMunicipality', [partnerCode ?? []].flat(), [partnerName], region),
  ]);
  addProvenance(scope, id, seed.provenance);
  rows.sisterCity.push({
    id,
    municipalityCode: scope.municipalityCode,
    partnerName,
    partnerNameEn: seed.partnerNameEn,
    country: scope.draft
      .refer('country', `country/${seed.country}`, scope.file.place([...path, 'country']))
      .slice(8),
    region: region ?? null,
    partnerCode: partnerCode ? referTown(scope, partnerCode, [...path, 'partnerCode']) : null,
    kind: seed.kind,
    kindLabel,
    fieldsOfExchange: [...(fieldsOfExchange ?? [])],
    searchText: searchable(partnerName, seed.partnerNameEn, region),
    ...agreementRow(seed),
  });
}

/** That each code is of the town that is printed; a code that nobody has is found when all is read. */
const townClaims = (
  { municipality, prefecture }: Rows,
  field: string,
  codes: readonly string[],
  partners: readonly string[],
  region: string | null = null,
): Claim[] =>
  municipality.flatMap(({ id: code, name, prefectureCode }) =>
    codes.includes(code)
      ? {
          field,
          kind: 'town' as const,
          code,
          name,
          prefecture: prefecture.find((one) => one.code === prefectureCode)?.name ?? '',
          partners,
          region,
        }
      : [],
  );

type Agreement = PartnershipSeed | SisterCitySeed;

function addAgreement(
  scope: Scope,
  id: string,
  seed: Agreement,
  path: Path,
  claims: Claim[],
): void {
  const { date, dateRaw, status, statusAsOf, evidence, locator, narratives } = seed;
  addRecord(scope, {
    id,
    path,
    evidence,
    locator,
    claims: [
      ...claims,
      ...printedClaims({ date: dateRaw }, true),
      ...dateClaims({ date, statusAsOf }),
      { field: 'status', kind: 'worded', list: 'AgreementStatus', value: status, names: [] },
    ],
  });
  addNarratives(scope, id, path, narratives, locator);
}

const dateClaims = (dates: Record<string, string | undefined>): Claim[] =>
  Object.entries(dates).flatMap(([field, date]) =>
    date ? [{ field, kind: 'date' as const, date, year: null }] : [],
  );

const agreementRow = ({ date, dateRaw, status, statusAsOf }: Agreement) => ({
  date: date ?? null,
  dateRaw: dateRaw ?? null,
  status,
  statusAsOf: statusAsOf ?? null,
});

function referTown(scope: Scope, code: string, path: Path): string {
  const { draft, file, municipalityCode } = scope;
  if (code === municipalityCode) {
    draft.fault(file.place(path), `${path.find(isPartnerField)}: ${code} is the town itself`);
  }
  return draft
    .refer('municipality', `municipality/${code}`, file.place(path))
    .slice('municipality/'.length);
}

const isPartnerField = (step: string | number) => step === 'partnerCode' || step === 'partnerCodes';
