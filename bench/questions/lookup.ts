import type { Question } from './question.js';

interface Town {
  code: string;
  name: string;
  kind: string;
  prefecture: { code: string; name: string };
}
interface TownRow {
  rowId: string;
  name: string;
  kind: string;
  prefectureByPrefectureCode: { code: string; name: string };
}

const text = `query NAME($code: ID!) {
  municipality(code: $code) { code name kind prefecture { code name } }
}`;
const facts = ({ municipality }: { municipality: Town }) => municipality;

/** One municipality with its prefecture. */
export const lookup: Question = {
  id: 'lookup',
  title: 'one municipality by its code, with its prefecture',
  rate: 400,
  text: {
    ours: text,
    peers: text,
    postgraphile: `query NAME($code: String!) {
  municipalityByRowId(rowId: $code) {
    rowId name kind prefectureByPrefectureCode { code name }
  }
}`,
  },
  variables: ({ all }, _random, i) => ({ code: all[(i * 389) % all.length] as string }),
  facts: {
    ours: facts,
    peers: facts,
    postgraphile: ({ municipalityByRowId: row }: { municipalityByRowId: TownRow }) => ({
      code: row.rowId,
      name: row.name,
      kind: row.kind,
      prefecture: row.prefectureByPrefectureCode,
    }),
  },
};
