import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

interface Neighbour {
  id: string;
}
interface Plan extends Neighbour {
  follows: Neighbour[];
  followsNote: string | null;
  precedes: Neighbour[];
  precedesNote: string | null;
  evidence: { field: string | null; quote: string }[];
}

async function allPlans(): Promise<Plan[]> {
  const { data } = await api.ask(
    `{ plans(first: 100) { nodes { id follows { id } followsNote precedes { id } precedesNote(language: EN)
       evidence { field quote } } } }`,
  );
  return data.plans.nodes;
}

test('the next plans of 香取市 follow those that its plan calls the present ones', async () => {
  const plans = await allPlans();
  const pairs = plans.flatMap(({ id, follows }) => follows.map((before) => [before.id, id]));
  const plan = (id: string) => `katori/plan/${id}`;
  expect(pairs.sort()).toEqual([
    [plan('employer-action-plan'), plan('next-employer-action-plan')],
    [plan('fourth-reform-outline'), plan('next-reform-outline')],
    [plan('fourth-staffing-plan'), plan('next-staffing-plan')],
    [plan('second-comprehensive-plan'), plan('next-comprehensive-plan')],
    [plan('third-reorganisation-policy'), plan('next-reorganisation-policy')],
  ]);
  const back = plans.flatMap(({ id, precedes }) => precedes.map((after) => [id, after.id]));
  expect(back.sort()).toEqual(pairs);
});

test('what follows has evidence that says so, and what has no neighbour says that, in both languages', async () => {
  for (const { follows, followsNote, precedes, precedesNote, evidence } of await allPlans()) {
    const cited = evidence.filter(({ field }) => field === 'follows');
    expect(cited.length > 0).toBe(follows.length > 0);
    expect(followsNote === null).toBe(follows.length > 0);
    expect(precedesNote === null).toBe(precedes.length > 0);
    if (followsNote) expect(followsNote).toMatch(/書かれていません/);
    if (precedesNote) expect(precedesNote).toMatch(/^What was read/);
  }
});

test('the neighbours of many plans take as many statements as those of one', async () => {
  const statements = async (first: number) => {
    api.statements.length = 0;
    await api.ask(`{ plans(first: ${first}) { nodes { follows { id } precedesNote } } }`);
    return api.statements.length;
  };
  expect(await statements(100)).toBe(await statements(1));
});
