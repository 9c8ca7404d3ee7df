import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Language, MissingReason } from '../../domain/vocabulary.js';
import type { LaidCell, Series } from './lay-grid.js';

type Sentence = Record<Language, string>;

const REASONS: Record<MissingReason, Sentence> = {
  NOT_MEASURED: {
    JA: '文書に「未把握」と記載されています。',
    EN: 'The document says that it was not measured (未把握).',
  },
  NOT_SET: {
    JA: '計画の指標表に、この年の目標値はありません。',
    EN: "The plan's own table sets no target for this year.",
  },
  NOT_PRINTED: {
    JA: '文書には数値の代わりに理由を示さない記号が記載されています。',
    EN: 'The document prints a mark in place of the figure and does not say why.',
  },
  NOT_IN_SOURCE: {
    JA: '読んだ文書に、この数値の記載はありません。',
    EN: 'What we read does not print this figure.',
  },
  NOT_YET_DUE: {
    JA: '対象の期間は、読んだ最新の文書より後に終わります。',
    EN: 'The period ends after the newest document that we read.',
  },
  SUPPRESSED: { JA: '公表元が秘匿しています。', EN: 'The publisher withholds it.' },
  NOT_APPLICABLE: { JA: 'この欄に数値はあり得ません。', EN: 'There can be no figure here.' },
};

const NOT_APPLICABLE: Record<'official' | 'baseline', Sentence> = {
  official: {
    JA: '公的統計は実績値だけで、目標値や現状値はありません。',
    EN: 'Official statistics have actual values only, no targets or baselines.',
  },
  baseline: {
    JA: '現状値は計画が定めた年だけにあり、この年にはありません。',
    EN: 'The plan gives its baseline for another year.',
  },
};

const UNDATED: Sentence = {
  JA: 'この年の値としての記載はありません。年の記載のない数値は undated にあります。',
  EN: 'None is printed for this year; a figure without a year is in undated.',
};

const NO_POPULATION: Sentence = {
  JA: '数値はありますが、その年から5年以内の国勢調査人口が、読んだ統計にありません。',
  EN: 'There is a figure, but the statistics that we read hold no census within five years of it.',
};

const NOTHING_READ: Sentence = {
  JA: 'この市区町村の文書は、まだ読んでいません。',
  EN: 'We have not read any document of this municipality yet.',
};

/** Why a cell is empty, which documents were read and what part of them we hold. */
export function explain(cell: LaidCell, language: Language): string | null {
  const { missing, observation, series } = cell;
  if (!missing) return null;
  if (observation && observation.value !== null) return NO_POPULATION[language];
  const sentences = [reason(cell, missing)[language]];
  if (observation?.note) sentences.push(observation.note);
  if (missing === 'NOT_IN_SOURCE') sentences.push(...readDocuments(series.documents, language));
  if (missing === 'NOT_YET_DUE') sentences.push(...readDocuments(newest(series), language));
  return sentences.join(language === 'JA' ? '' : ' ');
}

function reason({ series, observation, measure }: LaidCell, missing: MissingReason): Sentence {
  if (missing === 'NOT_IN_SOURCE' && !observation) {
    if (series.documents.length === 0) return NOTHING_READ;
    const undated = series.observations.some((one) => one.year === null && one.measure === measure);
    if (undated) return UNDATED;
  }
  if (missing !== 'NOT_APPLICABLE' || observation) return REASONS[missing];
  return measure === 'BASELINE' && !series.statistic
    ? NOT_APPLICABLE.baseline
    : NOT_APPLICABLE.official;
}

/** The documents that reach furthest. */
function newest({ documents }: Series): SourceDocumentEntity[] {
  const latest = documents
    .flatMap(({ knownThrough }) => knownThrough ?? [])
    .sort()
    .at(-1);
  return documents.filter(({ knownThrough }) => knownThrough === latest);
}

/** What was read, in one sentence; none where nothing was. */
function readDocuments(documents: readonly SourceDocumentEntity[], language: Language): string[] {
  if (documents.length === 0) return [];
  const shown = documents.slice(0, 3).map((document) => describe(document, language));
  const rest = documents.length - shown.length;
  if (language === 'JA') {
    return [`読んだもの: ${shown.join('、')}${rest > 0 ? ` ほか${rest}件` : ''}。`];
  }
  return [`Read: ${shown.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}.`];
}

function describe(document: SourceDocumentEntity, language: Language): string {
  const { publisher, title, extentNote, extentNoteEn } = document;
  return language === 'JA'
    ? `${publisher}「${title}」（${extentNote}）`
    : `${publisher}, ${title} (${extentNoteEn})`;
}
