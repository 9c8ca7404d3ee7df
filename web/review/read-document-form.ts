import { askPlace } from './ask-server.js';
import type { DocumentAsked, PlanAsked, PrintedAt } from './state.js';

/** Words that are said to be printed, and are not. */
class NotThere extends Error {
  constructor(readonly text: string) {
    super(text);
  }
}

/** The form as it was filled in, or what of it is printed nowhere. */
export async function readDocumentForm(
  form: FormData,
): Promise<{ document: DocumentAsked } | { notThere: string }> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const given = (name: string) => (text(name) ? { [name]: text(name) } : {});
  const printed = async (name: string): Promise<PrintedAt> => {
    const { at } = await askPlace(text(name));
    if (!at) throw new NotThere(text(name));
    return { printed: at.quote, at };
  };
  const printedIf = async (name: string) => (text(name) ? await printed(name) : null);
  try {
    const date = await printedIf('date');
    return {
      document: {
        ...{ title: text('title'), ...given('titleEn'), publisher: text('publisher') },
        ...(date ? { date } : {}),
        ...{ extent: text('extent'), extentNote: text('extentNote') },
        ...{ extentNoteEn: text('extentNoteEn'), ...given('url') },
        ...(text('firstPage') ? { firstPage: Number(text('firstPage')) } : {}),
        ...(text('planName') ? { plan: await readPlan() } : {}),
      },
    };
  } catch (error) {
    if (error instanceof NotThere) return { notThere: error.text };
    throw error;
  }

  async function readPlan(): Promise<PlanAsked> {
    const name = await printed('planName');
    const period = await printedIf('period');
    return {
      ...{ id: text('planId'), name: name.printed, nameAt: name.at },
      ...(text('planNameEn') ? { nameEn: text('planNameEn') } : {}),
      ...{ issuer: text('issuer'), kind: text('planKind'), status: text('planStatus') },
      ...(period ? { period } : {}),
    };
  }
}
