import { afterAll, expect, test } from '@jest/globals';
import { writeEdition } from '../../../src/import/facts/write-edition.js';
import { loadSeeds } from '../../../src/ingest/load-seeds.js';
import { withFacts } from '../../../src/releases/facts/with-facts.js';
import { sourceOfSeeds } from '../../../src/releases/seeds-source.js';
import { FROZEN } from '../../frozen-seeds.js';
import { newFolder, removeFolders } from '../../ingest/seeds-folder.js';
import { readFile } from '../read-file.js';
import { type Item, ssdseText } from '../ssdse-file.js';

afterAll(removeFolders);

// Figures that nobody has printed.
const SSDSE: Item[] = [['A110101', '2020', '総人口（男）', '35001', '95002', '60003']];
const E_STAT = `統計名：,社会・人口統計体系
更新日：,2024-06-21
cat01_code,項目,area_code,地域,time_code,時間,unit,value
A110101,A110101_総人口（男）,12236,千葉県 香取市,2015100000,2015年度,人,36001
A2101,A2101_住民基本台帳人口（日本人）,12236,千葉県 香取市,2020100000,2020年度,人,69001
`;

test('a newer table of a few towns does not take the place of that of all', () => {
  const dir = newFolder();
  writeEdition(dir, readFile(ssdseText(SSDSE)));
  const some = E_STAT.replace('2015100000,2015年度,人,36001', '2020100000,2020年度,人,1');
  writeEdition(dir, readFile(some, 'e-stat'));
  const source = withFacts(sourceOfSeeds(loadSeeds(FROZEN).rows, 'inputs'), dir);
  const men = [...source.statistics()].find(({ id }) => id === 'population.census.men');
  expect(men?.documents.map(({ documentId }) => documentId)).toEqual(['document/ssdse-a.2024']);
  expect([...(men?.figures ?? [])].map(({ value }) => value)).toEqual([35_001, 95_002, 60_003]);
});

test('a series may be of two datasets, each of which is the document of its years', () => {
  const dir = newFolder();
  writeEdition(dir, readFile(ssdseText(SSDSE)));
  writeEdition(dir, readFile(E_STAT, 'e-stat'));
  const source = withFacts(sourceOfSeeds(loadSeeds(FROZEN).rows, 'inputs'), dir);
  const ids = ['population.census.men', 'e-stat.population.register.japanese'];
  const [register, men] = [...source.statistics()].filter(({ id }) => ids.includes(id));
  expect(men?.documents.map(({ year, documentId }) => [year, documentId]).sort()).toEqual([
    [2015, 'document/e-stat.2024-06-21.a'],
    [2020, 'document/ssdse-a.2024'],
  ]);
  const figures = [...(men?.figures ?? [])].filter((one) => one.municipalityCode === '122360');
  expect(figures.map(({ year, value }) => [year, value])).toEqual([
    [2015, 36_001],
    [2020, 35_001],
  ]);
  const { indicator, definitionSource } = source.head();
  const own = indicator.find(({ id }) => id === register?.indicatorId);
  expect(own?.nameEn).toContain('Registered Japanese residents');
  expect(definitionSource.map(({ id }) => id)).toContain(own?.facets.source);
});
