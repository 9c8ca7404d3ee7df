import { PolicyStatus } from '../../../../src/domain/vocabulary.js';
import {
  changed,
  eachOf,
  otherValues,
  type Plant,
  quotesOf,
  type Seed,
  withFields,
} from './plant.js';

const FILES = ['policies'];
const ACTORS = ['市民', '地域コミュニティ', '市民活動団体', '事業者', '教育機関', '行政'];
const ARROW = /→/u;

/** Faults in trees of policies. */
export const POLICY_PLANTS: readonly Plant[] = [
  {
    fault: 'an actor that is not ticked',
    files: FILES,
    passes: 0,
    *plant(seed) {
      if (!seed.targetActors) return;
      for (const actor of ACTORS) {
        if (seed.targetActors.includes(actor)) continue;
        yield changed(seed, (copy) => void copy.targetActors.push(actor));
      }
    },
  },
  {
    fault: 'a ticked actor left out',
    files: FILES,
    passes: 0,
    *plant(seed) {
      for (const i of (seed.targetActors ?? []).keys()) {
        yield changed(seed, (copy) => void copy.targetActors.splice(i, 1));
      }
    },
  },
  {
    fault: 'new for continued, continued for new',
    files: FILES,
    passes: 0,
    *plant(seed) {
      yield* otherValues(seed, 'status', PolicyStatus);
    },
  },
  {
    fault: 'a reprint said to be none',
    files: FILES,
    passes: 0,
    *plant(seed) {
      if (!seed.reprint && !seed.reprintOf) return;
      yield changed(seed, (copy) => {
        copy.reprint = undefined;
        copy.reprintOf = undefined;
      });
    },
  },
  {
    fault: 'a first printing said to be a reprint',
    files: FILES,
    passes: 0,
    *plant(seed) {
      if (!seed.reprint && !seed.reprintOf) {
        yield withFields(seed, { reprint: true });
      }
    },
  },
  {
    fault: 'a priority mark turned',
    files: FILES,
    passes: 0,
    *plant(seed) {
      if (seed.priority === undefined) return;
      if (quotesOf(seed, 'priority').some(({ reading }) => reading === 'INFERRED')) return;
      yield withFields(seed, { priority: !seed.priority });
    },
  },
  {
    fault: 'an inferred priority mark turned',
    files: FILES,
    passes: 100,
    reason: 'the mark floats on the page: whose it is, is read, and the note says how',
    *plant(seed) {
      if (!quotesOf(seed, 'priority').some(({ reading }) => reading === 'INFERRED')) return;
      yield withFields(seed, { priority: !seed.priority });
    },
  },
  {
    fault: 'the phase beside an arrow',
    files: FILES,
    passes: 0,
    *plant(seed) {
      yield* eachOf(seed, 'schedule', (cell, copy, i) => {
        if (i === 0 || !ARROW.test(cell.raw ?? '')) return false;
        cell.phase = copy.schedule[i - 1].phase === '検討' ? '実施' : '検討';
      });
    },
  },
  {
    fault: 'an arrow as the word that it carries on',
    files: FILES,
    passes: 0,
    *plant(seed) {
      yield* eachOf(seed, 'schedule', (cell) => {
        if (!ARROW.test(cell.raw ?? '')) return false;
        cell.raw = cell.phase;
      });
    },
  },
  {
    fault: 'two cells of a timetable swapped',
    files: FILES,
    passes: 5,
    reason:
      'H27 is printed apart from its row: beside cells that are alike its place is seen on the page',
    *plant(seed) {
      yield* eachOf(seed, 'schedule', (cell, copy, i) => {
        const next = copy.schedule[i + 1];
        if (!next || next.raw === cell.raw) return false;
        for (const key of ['raw', 'phase']) [cell[key], next[key]] = [next[key], cell[key]];
      });
    },
  },
  {
    fault: 'a title of another item',
    files: FILES,
    passes: 0,
    *plant(seed, { siblings }) {
      const other = siblings.find(
        ({ title }) => title && !seed.evidence.some(({ quote }: Seed) => quote.includes(title)),
      );
      if (other) yield withFields(seed, { title: other.title });
    },
  },
  {
    fault: 'inferred: a title that nobody printed',
    files: FILES,
    passes: 0,
    *plant(seed) {
      yield changed(seed, (copy) => {
        copy.title = `${copy.title}計画書`;
        for (const item of copy.evidence) {
          if (item.field === undefined || item.field === 'title') {
            Object.assign(item, { reading: 'INFERRED', note: '頁の並びから読んだ。' });
          }
        }
      });
    },
  },
  {
    fault: 'an office that is not printed',
    files: FILES,
    passes: 0,
    *plant(seed) {
      if (!seed.leadDepartments) return;
      yield changed(seed, (copy) => void copy.leadDepartments.push('消防総務課'));
    },
  },
  {
    fault: 'a printed office left out',
    files: FILES,
    passes: 100,
    reason: 'a quote may name more than its record takes: that a list is whole, the page says',
    *plant(seed) {
      if ((seed.leadDepartments ?? []).length < 2) return;
      yield changed(seed, (copy) => void copy.leadDepartments.pop());
    },
  },
  {
    fault: 'an amount and its general revenue swapped',
    files: FILES,
    passes: 0,
    *plant(seed: Seed) {
      yield* eachOf(seed, 'budgets', (budget) => {
        if (budget.generalRevenue === undefined || budget.generalRevenue === budget.amount) {
          return false;
        }
        [budget.amount, budget.generalRevenue] = [budget.generalRevenue, budget.amount];
        for (const item of budget.evidence) {
          if (item.field === 'generalRevenue') item.field = undefined;
          else if (item.field === undefined || item.field === 'amount')
            item.field = 'generalRevenue';
        }
      });
    },
  },
  {
    fault: 'the themes',
    files: FILES,
    passes: 100,
    reason: 'what a policy is sorted under is a classification of ours',
    *plant(seed) {
      if (!seed.themes?.length) return;
      const theme = seed.themes.includes('health') ? 'education' : 'health';
      yield withFields(seed, { themes: [theme] });
    },
  },
];
