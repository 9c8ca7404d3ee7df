import type { AskedBy, Language } from '../../domain/vocabulary.js';
import type { AskedTown } from './ask-towns.js';

/** By what a town was asked for. */
export function askedBy({ asked, place }: AskedTown): AskedBy {
  if (place) return place.kind;
  return /^\p{Nd}+$/u.test(asked.trim()) ? 'OTHER_CODE' : 'NAME';
}

type Sentence = (names: Record<'asked' | 'town' | 'place' | 'code' | 'day', string>) => string;

const SENTENCES: Record<AskedBy, Record<Language, Sentence>> = {
  NAME: {
    JA: ({ asked, town }) => `「${asked}」は${town}と読みました。`,
    EN: ({ asked, town }) => `"${asked}" was read as ${town}.`,
  },
  OTHER_CODE: {
    JA: ({ asked, town }) => `コード「${asked}」は${town}と読みました。`,
    EN: ({ asked, town }) => `The code "${asked}" was read as ${town}.`,
  },
  WARD: {
    JA: ({ asked, town, place }) =>
      `「${asked}」は${town}の区（${place}）です。区だけの数値は持たず、市全体で答えています。`,
    EN: ({ asked, town, place }) =>
      `"${asked}" is ${place}, a ward of ${town}. We hold no figures of wards: the answer is of the whole city.`,
  },
  FORMER_WARD: {
    JA: ({ asked, town, place, day }) =>
      `「${asked}」は${day}になくなった${town}の区（${place}）です。区だけの数値は持たず、市全体で答えています。`,
    EN: ({ asked, town, place, day }) =>
      `"${asked}" is ${place}, a ward of ${town} that ended on ${day}. We hold no figures of wards: the answer is of the whole city.`,
  },
  FORMER_MUNICIPALITY: {
    JA: ({ asked, town, place, day }) =>
      `「${asked}」は${day}になくなった${place}です。今の${town}で答えています。`,
    EN: ({ asked, town, place, day }) =>
      `"${asked}" is ${place}, which ended on ${day}: the answer is of ${town}, as it is today.`,
  },
  FORMER_NAME: {
    JA: ({ asked, town, place, day }) =>
      `「${asked}」は${town}の${day}より前の名前（${place}）です。`,
    EN: ({ asked, town, place, day }) =>
      `"${asked}" is the name of ${town} before ${day} (${place}).`,
  },
  FORMER_CODE: {
    JA: ({ asked, town, code, day }) =>
      `「${asked}」は${town}の${day}より前のコード（${code}）です。`,
    EN: ({ asked, town, code, day }) =>
      `"${asked}" is the code of ${town} before ${day} (${code}).`,
  },
};

/** How a town was read, in a sentence. Names stay Japanese. */
export function explainResolved(resolved: AskedTown, language: Language): string {
  const { asked, town, place } = resolved;
  return SENTENCES[askedBy(resolved)][language]({
    asked,
    town: language === 'JA' ? `${town.name}（${town.id}）` : `${town.name} (${town.id})`,
    place: place?.name ?? '',
    code: place?.code ?? '',
    day: place?.endedOn ?? '',
  });
}
