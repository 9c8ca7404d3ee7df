import type { ReleaseEntity } from '../../../db/entities/release.entity.js';
import type { Describe, WordsOf } from '../../dictionary.js';
import type { MadeFile } from '../manifest.js';

/** What the files that tell of the others are made of. */
export interface About {
  release: ReleaseEntity;
  publishers: readonly Publisher[];
  /** The files that hold data. */
  files: readonly MadeFile[];
  describe: Describe;
  wordsOf: WordsOf;
}

/** Who published documents, and on which terms. */
export interface Publisher {
  publisher: string;
  documents: readonly { title: string; url: string | null; terms: string }[];
}
